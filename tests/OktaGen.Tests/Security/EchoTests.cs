namespace OktaGen.Tests;

/// <summary>Whatever an org says beside its bodies is made as fit for messages and logs as these are.</summary>
public sealed class EchoTests
{
    private const string Secret = Connect.ApiToken;

    public static TheoryData<string, string, string[]> Echoes => new()
    {
        { "400 Bad Request", "", [$"X-Okta-Request-Id: {Secret}"] },
        { "400 Bad Request", "", [$"X-Okta-Request-Id: {Secret.ToUpperInvariant()}"] },
        { $"400 {Secret}", "", [] },
        { "400 Bad Request", "", [$"Content-Encoding: {Secret}"] },
        { "403 Forbidden", "", [$"WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"{Secret}\""] },
        { "200 OK", "x", [$"Content-Type: text/{Secret}"] },
        { "200 OK", "x", [$"Content-Encoding: {Secret}"] },
        { "200 OK", "ü", [$"Content-Type: application/json; charset=utf-{Secret}"] },
        { "200 OK", "{", [$"X-Okta-Request-Id: {Secret}"] },
    };

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task The_credential_is_not_repeated_from_any_part_of_an_answer(string status, string body, string[] headers)
    {
        await using var server = RawServer.Start(RawAnswer.Of(status, body, headers));
        await using OktaConnection okta = Connect.To(server);

        OktaException exception = await Assert.ThrowsAnyAsync<OktaException>(() => new AnswersClient(okta).ThingAsync());

        Assert.DoesNotContain(Secret, Secrets.Tell(exception), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("METlzXLB4dGlUsvzNRGpYxZQ5xt", "METlzXLB4dGlUsvzNRGpYxZQ5xt")]
    [InlineData("6f1c3a52-4b1e-4d5a-9d5e-3c1f0a2b7c8d", "6f1c3a52-4b1e-4d5a-9d5e-3c1f0a2b7c8d")]
    [InlineData("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef")]
    [InlineData("a\u0085b\u007F", "a b")]
    [InlineData("cs9f3a7c5e1b2d4f6a8c0e1a3b5c7d9e0f1a2b3c", "[redacted]")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIw.c2ln", "[redacted]")]
    public async Task An_id_of_Oktas_is_shown_and_what_could_be_a_secret_in_its_place_is_not(string id, string shown)
    {
        await using var server = RawServer.Start(_ => RawAnswer.Of("400 Bad Request", "", $"X-Okta-Request-Id: {id}"));
        await using OktaConnection okta = Connect.To(server);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Equal(shown, exception.RequestId);
        Assert.EndsWith($"Request id {shown}.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_of_a_good_answer_is_as_fit_for_logs()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}", "X-Okta-Request-Id: eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIw.c2ln"));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal("[redacted]", (await new AnswersClient(okta).ResponseAsync()).RequestId);
    }
}
