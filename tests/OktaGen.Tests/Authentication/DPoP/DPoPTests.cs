using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class DPoPTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private readonly RecordingHandler _recorder = new();

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task An_app_that_requires_it_is_obeyed_from_the_first_demand_on()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(AppOf(org));
        var people = new PeopleClient(okta);

        await people.GetAsync("ada@example.com");
        await people.GetAsync("ada@example.com");
        Assert.Equal([false, true, true], _recorder.TokenProofs.Select(proof => proof is not null));
        Assert.Equal(1, org.Tokens.IssuedCount);

        _time.Advance(TimeSpan.FromHours(1));
        await people.GetAsync("ada@example.com");
        Assert.Equal(4, org.Tokens.RequestCount);
        Assert.Equal(2, org.Tokens.IssuedCount);
    }

    [Theory]
    [InlineData(null, "ES256")]
    [InlineData("RS256", "RS256")]
    public async Task On_sends_proofs_from_the_start(string? named, string algorithm)
    {
        await using OktaTestOrg org = await StartAsync();
        OktaOptions options = AppOf(org);
        options.DPoP = OktaDPoP.On;
        options.DPoPAlgorithm = named;
        await using OktaConnection okta = Connect(options);

        await new PeopleClient(okta).GetAsync("ada@example.com");

        Assert.Equal([true, true], _recorder.TokenProofs.Select(proof => proof is not null));
        Assert.Equal(algorithm, new JsonWebToken(Assert.Single(_recorder.CallProofs)).Alg);
    }

    [Fact]
    public async Task Off_sends_none_and_says_how_to_go_on()
    {
        await using OktaTestOrg org = await StartAsync();
        OktaOptions options = AppOf(org);
        options.DPoP = OktaDPoP.Off;
        await using OktaConnection okta = Connect(options);

        OktaAuthenticationException exception =
            await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(okta).GetAsync("ada@example.com"));

        Assert.Contains("OktaOptions.DPoP", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, org.Tokens.RequestCount);
    }

    [Fact]
    public async Task An_app_that_does_not_require_it_is_sent_no_proof()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(AppOf(org, requireDPoP: false));

        await new PeopleClient(okta).GetAsync("ada@example.com");

        Assert.Equal([null], _recorder.TokenProofs);
        Assert.Equal([null], _recorder.CallProofs);
    }

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData("ada+test@example.com")]
    [InlineData("o'brien@example.com")]
    [InlineData("first last@example.com")]
    [InlineData("100%@example.com")]
    [InlineData("%41@example.com")]
    [InlineData("a\"b#c?d&e=f@example.com")]
    [InlineData("zoë.山🗻@example.com")]
    [InlineData("a!b$c*(d),e:f~g@example.com")]
    public async Task Its_URL_is_that_of_the_call_whatever_the_path(string login)
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(AppOf(org));

        // Found or not: the proof was accepted.
        Exception? exception = await Record.ExceptionAsync(() => new PeopleClient(okta).GetAsync(login));

        Assert.True(exception is null or OktaApiException { StatusCode: HttpStatusCode.NotFound }, exception?.Message);
    }

    [Fact]
    public async Task Every_page_of_a_listing_has_a_proof_of_its_own()
    {
        await using OktaTestOrg org = await StartAsync();
        for (int user = 0; user < 5; user++)
        {
            org.Users.Add($"user{user}@example.com", "First", "Last");
        }

        await using OktaConnection okta = Connect(AppOf(org));
        var logins = new List<string?>();
        await foreach (OrgUser user in new PeopleClient(okta).ListAsync(limit: 2))
        {
            logins.Add(user.Profile?.Login);
        }

        Assert.Equal(6, logins.Distinct().Count());
        Assert.True(_recorder.CallProofs.Count > 2);
        Assert.Equal(_recorder.CallProofs.Count, _recorder.CallProofs.Distinct().Count());
    }

    [Fact]
    public async Task Calls_side_by_side_share_key_and_token_and_no_proof()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(AppOf(org));
        var people = new PeopleClient(okta);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => people.GetAsync("ada@example.com"))));

        Assert.Equal(1, org.Tokens.IssuedCount);
        Assert.Equal(64, _recorder.CallProofs.Select(proof => new JsonWebToken(proof).Id).Distinct().Count());
    }

    [Fact]
    public async Task A_new_nonce_is_taken_from_any_answer_and_a_dead_one_costs_one_request()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(AppOf(org));
        var people = new PeopleClient(okta);
        await people.GetAsync("ada@example.com");
        Assert.Equal(3, org.Tokens.RequestCount);

        org.DPoP.RotateNonce();
        await RenewAsync();
        Assert.Equal(4, org.Tokens.RequestCount);
        string? first = Nonce(_recorder.TokenProofs[3]);
        await RenewAsync();
        Assert.Equal(5, org.Tokens.RequestCount);
        Assert.NotEqual(first, Nonce(_recorder.TokenProofs[4]));

        org.DPoP.RevokeNonces();
        await RenewAsync();
        Assert.Equal(7, org.Tokens.RequestCount);

        async Task RenewAsync()
        {
            _time.Advance(TimeSpan.FromHours(1));
            await people.GetAsync("ada@example.com");
        }
    }

    [Fact]
    public async Task A_nonce_that_calls_demand_is_obeyed_and_kept()
    {
        await using OktaTestOrg org = await StartAsync();
        org.DPoP.RequireResourceNonce = true;
        await using OktaConnection okta = Connect(AppOf(org));
        var people = new PeopleClient(okta);

        await people.GetAsync("ada@example.com");
        Assert.Equal(2, _recorder.CallProofs.Count);
        await people.GetAsync("ada@example.com");
        Assert.Equal(3, _recorder.CallProofs.Count);

        org.DPoP.RevokeNonces();
        await people.GetAsync("ada@example.com");
        Assert.Equal(5, _recorder.CallProofs.Count);
        Assert.Equal(1, org.Tokens.IssuedCount);
    }

    [Fact]
    public async Task A_revoked_token_is_renewed_and_proven_anew()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(AppOf(org));
        var people = new PeopleClient(okta);
        await people.GetAsync("ada@example.com");

        org.Tokens.RevokeAccessTokens();
        await people.GetAsync("ada@example.com");

        Assert.Equal(2, org.Tokens.IssuedCount);
        Assert.Equal(3, _recorder.CallProofs.Distinct().Count());
    }

    [Fact]
    public async Task A_clock_that_goes_wrong_under_way_is_corrected()
    {
        await using OktaTestOrg org = await StartAsync();
        var ours = new FakeTimeProvider(_time.GetUtcNow());
        await using OktaConnection okta = OktaConnection.Create(AppOf(org), [OktaScopes.UsersRead], _recorder, timeProvider: ours);
        var people = new PeopleClient(okta);
        await people.GetAsync("ada@example.com");

        _time.Advance(TimeSpan.FromMinutes(10));
        await people.GetAsync("ada@example.com");

        Assert.Equal(3, _recorder.CallProofs.Count);
        Assert.Equal(1, org.Tokens.IssuedCount);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wrong_clock_is_corrected(bool requireDPoP)
    {
        await using OktaTestOrg org = await StartAsync();
        OktaOptions options = AppOf(org, requireDPoP);
        await using OktaConnection okta =
            OktaConnection.Create(options, [OktaScopes.UsersRead], timeProvider: new FakeTimeProvider(_time.GetUtcNow().AddHours(-5.5)));

        await new PeopleClient(okta).GetAsync("ada@example.com");
        await new PeopleClient(okta).GetAsync("ada@example.com");

        Assert.Equal(1, org.Tokens.IssuedCount);
    }

    [Theory]
    [InlineData(OktaDPoP.On, false)]
    [InlineData(OktaDPoP.Automatic, true)]
    [InlineData(OktaDPoP.Off, true)]
    public async Task A_Bearer_token_is_refused_only_where_proofs_are_demanded_by_the_options(OktaDPoP mode, bool accepted)
    {
        await using FakeTokenServer server = await FakeTokenServer.StartAsync();
        OktaOptions options = Valid.OAuth(orgUrl: server.Url);
        options.DPoP = mode;
        await using OktaConnection okta = Tests.Connect.To(options, [OktaScopes.UsersRead]);

        Exception? exception = await Record.ExceptionAsync(() => new AnswersClient(okta).NothingAsync());

        Assert.Equal(accepted, exception is OktaApiException { StatusCode: HttpStatusCode.NotFound });
        Assert.Equal(!accepted, exception is OktaAuthenticationException refusal && refusal.Message.Contains("OktaOptions.DPoP is On", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OktaTokenScopes.AllListed)]
    [InlineData(OktaTokenScopes.PerEndpoint)]
    public async Task A_token_that_is_bound_to_no_key_after_one_that_was_is_used_and_warned_of_once(OktaTokenScopes scopes)
    {
        string type = "DPoP";
        await using var server = RawServer.Start(request => request.Target != "/oauth2/v1/token" ? RawAnswer.Ok("""{"id":"1"}""")
            : request.Header("DPoP") is null ? RawAnswer.Of("400 Bad Request", """{"error":"invalid_dpop_proof"}""")
            : RawAnswer.Ok($$"""{"token_type":"{{type}}","expires_in":3600,"access_token":"t"}"""));
        using var logs = new RecordingLoggerFactory();
        string[] listed = [OktaScopes.UsersRead, OktaScopes.GroupsRead];
        OktaOptions options = Valid.OAuth(orgUrl: server.Origin);
        options.TokenScopes = scopes;
        await using OktaConnection obeying = Tests.Connect.To(options, listed, logs);
        options.DPoP = OktaDPoP.On;
        await using OktaConnection strict = Tests.Connect.To(options, listed, logs);

        await CallAsync(strict);
        await CallAsync(obeying);
        Assert.DoesNotContain(logs.Logger.Entries, entry => entry.Id == 8);

        type = "Bearer";
        await CallAsync(obeying);
        await CallAsync(obeying);
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => CallAsync(strict));

        (LogLevel level, _, string text) = Assert.Single(logs.Logger.Entries, entry => entry.Id == 8);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("bound to no key, although the one before it was", text, StringComparison.Ordinal);
        Assert.Contains("OktaOptions.DPoP set to On", text, StringComparison.Ordinal);

        static async Task CallAsync(OktaConnection okta)
        {
            okta.ResetToken();
            await new PeopleClient(okta).GetAsync("ada@example.com");
            await new PeopleClient(okta).ListGroupsAsync();
        }
    }

    [Theory]
    [InlineData("401 Unauthorized", "use_dpop_nonce", 3)]
    [InlineData("400 Bad Request", "use_dpop_nonce", 3)]
    [InlineData("400 Bad Request", "invalid_dpop_proof", 2)]
    public async Task An_API_that_is_content_with_no_proof_is_given_up(string status, string error, int attempts)
    {
        int answers = 0;
        await using var server = RawServer.Start(request => request.Target == "/oauth2/v1/token"
            ? RawAnswer.Ok("""{"token_type":"DPoP","expires_in":3600,"access_token":"t"}""")
            : RawAnswer.Of(status, "", $"WWW-Authenticate: DPoP algs=\"ES256 RS256\", error=\"{error}\"", $"DPoP-Nonce: n{++answers}"));
        OktaOptions options = Valid.OAuth(orgUrl: server.Origin);
        options.DPoP = OktaDPoP.On;
        await using OktaConnection okta = Connect(options);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).NothingAsync());

        Assert.Equal(error, exception.ErrorCode);
        Assert.Equal(attempts, _recorder.CallProofs.Distinct().Count());
        Assert.Equal([null, .. Enumerable.Range(1, attempts - 1).Select(number => $"n{number}")], _recorder.CallProofs.Select(Nonce));
    }

    [Fact]
    public async Task A_token_endpoint_that_is_content_with_no_nonce_is_given_up()
    {
        int answers = 0;
        await using var server = RawServer.Start(_ =>
            RawAnswer.Of("400 Bad Request", """{"error":"use_dpop_nonce"}""", $"DPoP-Nonce: n{++answers}"));
        await using OktaConnection okta = Connect(Valid.OAuth(orgUrl: server.Origin));

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(okta).NothingAsync());

        Assert.Equal("use_dpop_nonce", exception.Error);
        Assert.Equal(5, server.Requests.Count);
    }

    private static string? Nonce(string? proof) => new JsonWebToken(proof).TryGetPayloadValue("nonce", out string? nonce) ? nonce : null;

    private static OktaOptions AppOf(OktaTestOrg org, bool requireDPoP = true)
    {
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        org.ServiceApp(options.ClientId).RequireDPoP = requireDPoP;
        return options;
    }

    private async Task<OktaTestOrg> StartAsync()
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _time });
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        return org;
    }

    private OktaConnection Connect(OktaOptions options) =>
        OktaConnection.Create(options, [OktaScopes.UsersRead], _recorder, timeProvider: _time);
}
