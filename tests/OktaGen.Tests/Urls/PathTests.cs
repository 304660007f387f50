using System.Buffers;
using System.Text;
using CsCheck;

namespace OktaGen.Tests;

public sealed class PathTests
{
    private static readonly SearchValues<char> s_separators = SearchValues.Create("/\\;?# ");

    private static readonly string[] s_traps = [".", "..", "...", "%2e", "%2E%2e", "a/../b", ""];

    // All of UTF-16, with what is refused, what is escaped and lone surrogates well represented.
    private static readonly Gen<string> s_anyValue = Gen.Frequency(
        (3, Gen.String),
        (3, Gen.String[Gen.Char["abc@+.%/\\;?#[]{}|^`\"<> ~-_:!$&'()*,=äß€😀\u0000\n\u007F\u0085"], 0, 12]),
        (1, Gen.String[Gen.Char['\uD800', '\uDFFF'], 1, 4]),
        (1, Gen.Int[0, s_traps.Length - 1].Select(index => s_traps[index])));

    [Theory]
    [InlineData("00u1abcDEF2ghiJKL3x7", "00u1abcDEF2ghiJKL3x7")]
    [InlineData("ada@example.com", "ada@example.com")]
    [InlineData("ada+test@example.com", "ada+test@example.com")]
    [InlineData("o'hara&sons@example.com", "o'hara&sons@example.com")]
    [InlineData("!$&'()*+,=:@-._~", "!$&'()*+,=:@-._~")]
    [InlineData("ada lovelace", "ada%20lovelace")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%41", "%2541")]
    [InlineData("...", "...")]
    [InlineData(".hidden", ".hidden")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("[a]{b}|^`\"<>", "%5Ba%5D%7Bb%7D%7C%5E%60%22%3C%3E")]
    [InlineData("jörg@example.com", "j%C3%B6rg@example.com")]
    [InlineData("日本", "%E6%97%A5%E6%9C%AC")]
    [InlineData("😀", "%F0%9F%98%80")]
    public async Task A_path_value_goes_on_the_wire_as_one_segment(string value, string segment)
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        await new WireClient(okta).PathAsync(value);

        Assert.Equal("/api/v1/things/" + segment, server.Requests.Single().Target);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("/")]
    [InlineData("a\\b")]
    [InlineData("a;b")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\0")]
    [InlineData("\u007F")]
    [InlineData("\u0085")]
    public async Task A_value_that_would_address_something_else_is_refused_before_anything_is_sent(string? value)
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => new WireClient(okta).PathAsync(value!));

        Assert.Contains("GET /api/v1/things/{id}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'id'", exception.Message, StringComparison.Ordinal);
        Assert.Equal("id", exception.ParamName);
        Assert.Empty(server.Requests);
    }

    // Not as inline data: attributes hold UTF-8.
    [Fact]
    public async Task Half_a_surrogate_pair_is_refused()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>("id", () => new WireClient(okta).PathAsync("a\uDE00b"));

        Assert.Contains("GET /api/v1/things/{id}", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Several_placeholders_are_filled_in_their_order()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        await new WireClient(okta).PartAsync("a b", -12);

        Assert.Equal("/api/v1/things/a%20b/parts/-12", server.Requests.Single().Target);
    }

    [Fact]
    public async Task The_second_placeholder_is_named_where_its_value_is_refused()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<ArgumentException>("id", () => new WireClient(okta).PartAsync("..", 1));
    }

    [Fact]
    public async Task A_value_longer_than_any_buffer_arrives_whole()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        string value = string.Concat(Enumerable.Repeat("ab€ ", 5_000));

        await new WireClient(okta).PathAsync(value);

        Assert.Equal(value, Uri.UnescapeDataString(server.Requests.Single().Target["/api/v1/things/".Length..]));
    }

    [Fact]
    public async Task A_login_with_every_mark_finds_its_user_in_an_org()
    {
        await using OktaGen.Testing.OktaTestOrg org = await OktaGen.Testing.OktaTestOrg.StartAsync();
        org.Users.Add("o'hara+a&b@example.com", "Ann", "O'Hara");
        await using OktaConnection okta = Connect.To(org.CreateApiToken());

        OrgUser user = await new PeopleClient(okta).GetAsync("o'hara+a&b@example.com");

        Assert.Equal("O'Hara", user.Profile!.LastName);
    }

    [Fact]
    public async Task Any_value_is_refused_or_arrives_as_the_one_segment_that_decodes_to_it()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        var client = new WireClient(okta);

        await s_anyValue.SampleAsync(
            async value =>
            {
                int before = server.Requests.Count;
                try
                {
                    await client.PathAsync(value);
                }
                catch (ArgumentException)
                {
                    return server.Requests.Count == before && IsRefusable(value);
                }

                string target = server.Requests[^1].Target;
                string segment = target["/api/v1/things/".Length..];
                return server.Requests.Count == before + 1
                    && segment.AsSpan().IndexOfAny(s_separators) < 0
                    && Encoding.UTF8.GetBytes(Uri.UnescapeDataString(segment)).SequenceEqual(Encoding.UTF8.GetBytes(value))
                    && !IsRefusable(value);
            },
            iter: 1_000,
            threads: 1);
    }

    private static bool IsRefusable(string value) =>
        value is "" or "." or ".."
        || value.Any(character => char.IsControl(character) || character is '/' or '\\' or ';')
        || !new UTF8Encoding(false, true).TryRoundTrip(value);
}
