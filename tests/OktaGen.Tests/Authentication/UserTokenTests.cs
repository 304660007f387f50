namespace OktaGen.Tests;

public sealed class UserTokenTests
{
    private const string Marker = "marker-user-token-5d2c";

    [Fact]
    public async Task The_app_is_asked_for_the_token_of_each_call()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        int asked = 0;
        await using OktaConnection okta = Connect(server, _ => ValueTask.FromResult($"token-{++asked}"));
        var answers = new AnswersClient(okta);

        await answers.NothingAsync();
        await answers.NothingAsync();

        Assert.Empty(okta.Scopes);
        Assert.Equal(OktaCredential.UserToken, okta.Credential);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_call_may_bring_a_token_of_its_own_whatever_the_connection_has()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection byApiToken = Tests.Connect.To(server);
        await using OktaConnection byUserToken = Connect(server, null);
        await using OktaConnection byOAuth = Tests.Connect.To(Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead]);
        foreach (OktaConnection okta in new[] { byApiToken, byUserToken, byOAuth })
        {
            await new AnswersClient(okta).ThingAsync(new OktaCallOptions { AccessToken = Marker });
        }

        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("Bearer " + Marker, request.Header("Authorization")));
    }

    [Fact]
    public async Task The_next_call_goes_with_the_connections_credential_again()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Tests.Connect.To(server);
        var answers = new AnswersClient(okta);

        await answers.ThingAsync(new OktaCallOptions { AccessToken = Marker });
        await answers.ThingAsync();

        Assert.Equal("SSWS " + Tests.Connect.ApiToken, server.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task A_provider_that_times_out_is_asked_once_and_named()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        int asked = 0;
        await using OktaConnection okta = Connect(server, _ =>
        {
            asked++;
            throw new TaskCanceledException("The vault did not answer.");
        });

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(okta).NothingAsync());

        Assert.IsType<TaskCanceledException>(exception.InnerException);
        Assert.Equal(1, asked);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_listing_keeps_the_calls_token_on_every_page()
    {
        await using var server = RawServer.Start(request => request.Query.Contains("after", StringComparison.Ordinal)
            ? RawAnswer.Ok("[]")
            : RawAnswer.Ok("[]", $"Link: <http://{request.Header("Host")}/api/v1/things?after=1>; rel=\"next\""));
        await using OktaConnection okta = Tests.Connect.To(server);

        await foreach (Thing thing in new ListingsClient(okta).ListAsync(options: new OktaCallOptions { AccessToken = Marker }))
        {
            Assert.Fail(thing.ToString());
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("Bearer " + Marker, request.Header("Authorization")));
    }

    [Fact]
    public async Task A_call_without_a_token_is_not_sent()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect(server, null);

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(okta).NothingAsync());

        Assert.Contains("OktaCallOptions.AccessToken", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer " + Marker)]
    [InlineData(Marker + "\r\nX-Injected: 1")]
    public async Task What_is_no_token_is_refused_and_not_repeated(string? text)
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect(server, _ => ValueTask.FromResult(text!));

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(okta).NothingAsync());
        Assert.Contains("OktaOptions.AccessTokenProvider gave no access token", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, exception.ToString(), StringComparison.Ordinal);
        if (text is not null)
        {
            ArgumentException fault = await Assert.ThrowsAsync<ArgumentException>(() =>
                new AnswersClient(okta).ThingAsync(new OktaCallOptions { AccessToken = text }));
            Assert.Contains("OktaCallOptions.AccessToken", fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Marker, fault.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task What_the_apps_own_code_throws_is_the_inner_exception()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect(server, _ => throw new InvalidOperationException("no session"));

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(okta).NothingAsync());

        Assert.IsType<InvalidOperationException>(exception.InnerException);
    }

    [Fact]
    public async Task A_cancelled_call_cancels_the_apps_code_and_stays_cancelled()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        using var cancellation = new CancellationTokenSource();
        await using OktaConnection okta = Connect(server, async token =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return "never";
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new AnswersClient(okta).NothingAsync(cancellation.Token));
    }

    [Fact]
    public async Task An_endpoint_for_API_tokens_alone_is_not_called_with_it_and_one_for_OAuth_is()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect(server, _ => ValueTask.FromResult(Marker));
        var people = new PeopleClient(okta);

        await people.OAuthOnlyAsync();
        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(people.ApiTokenOnlyAsync);

        Assert.Contains("UserToken", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_endpoint_for_users_alone_takes_no_other_credential()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        await using OktaConnection byUserToken = Connect(server, _ => ValueTask.FromResult(Marker));
        await using OktaConnection byApiToken = Tests.Connect.To(server);
        await using OktaConnection byOAuth = Tests.Connect.To(Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead]);

        await new PeopleClient(byUserToken).UserTokenOnlyAsync();
        await Assert.ThrowsAsync<OktaAuthenticationException>(new PeopleClient(byApiToken).UserTokenOnlyAsync);
        await Assert.ThrowsAsync<OktaAuthenticationException>(new PeopleClient(byOAuth).UserTokenOnlyAsync);

        Assert.Single(server.Requests);
    }

    private static OktaConnection Connect(RawServer server, Func<CancellationToken, ValueTask<string>>? provider) =>
        Tests.Connect.To(new OktaOptions { OrgUrl = server.Origin, Credential = OktaCredential.UserToken, AccessTokenProvider = provider });
}
