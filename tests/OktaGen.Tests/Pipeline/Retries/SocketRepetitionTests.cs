namespace OktaGen.Tests;

/// <summary>
/// A record of what lies beneath: <see cref="SocketsHttpHandler"/> repeats a request without content by itself, up to three times, when the
/// connection ends without a byte of an answer, and no setting of it forbids that.
/// </summary>
public sealed class SocketRepetitionTests
{
    [Fact]
    public async Task A_GET_whose_connections_are_closed_is_sent_four_times_for_each_attempt_with_the_attempts_own_proof()
    {
        await using RawServer server = Closing();
        await using OktaConnection okta = Org(server);

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).GetAsync());

        Assert.Contains("repeated 3 times", exception.Message, StringComparison.Ordinal);
        List<string?> proofs = Proofs(server);
        Assert.Equal(16, proofs.Count);
        Assert.Equal(4, proofs.Distinct().Count());
        Assert.All(proofs.GroupBy(proof => proof), sent => Assert.Equal(4, sent.Count()));
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("POST")]
    [InlineData("POST without body")]
    [InlineData("PATCH")]
    public async Task A_change_that_must_not_be_repeated_is_not_repeated_beneath_either(string verb)
    {
        await using RawServer server = Closing();
        await using OktaConnection okta = Org(server);

        await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).CallAsync(verb));

        Assert.Single(Proofs(server));
    }

    private static RawServer Closing() => RawServer.Start(request => IsToken(request)
        ? RawAnswer.Ok("""{"token_type":"DPoP","expires_in":3600,"access_token":"a"}""")
        : RawAnswer.Verbatim("", RawEnd.Close));

    private static OktaConnection Org(RawServer server)
    {
        OktaOptions options = Valid.OAuth(orgUrl: server.Origin);
        options.DPoP = OktaDPoP.On;
        return OktaConnection.Create(options, [OktaScopes.UsersRead], timeProvider: new SkippingTime());
    }

    private static List<string?> Proofs(RawServer server) => [.. server.Requests.Where(request => !IsToken(request)).Select(request => request.Header("DPoP"))];

    private static bool IsToken(RawRequest request) => request.Target == "/oauth2/v1/token";
}
