using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OktaGen.Testing;

namespace OktaGen.Tests;

/// <summary>Without dependency injection, registered, and made at run time: a connection is the same.</summary>
public sealed class WaysToConnectTests : IAsyncDisposable
{
    private readonly RecordingLoggerFactory _logs = new();
    private ServiceProvider? _provider;

    public static TheoryData<string> Ways => ["Create", "AddOkta", "factory"];

    public ValueTask DisposeAsync() => _provider?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task It_authenticates_once_for_all_calls_and_logs_what_is_missing(string way)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(way, org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead, OktaScopes.GroupsRead]);
        var client = new PeopleClient(okta);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.ListAsync().GetAsyncEnumerator().MoveNextAsync().AsTask()));
        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => client.ListGroupsAsync());

        Assert.Equal(1, org.Tokens.RequestCount);
        Assert.Contains(OktaScopes.GroupsRead, exception.Message, StringComparison.Ordinal);
        Assert.Single(_logs.Logger.Entries, entry => entry.Level == LogLevel.Warning && entry.Text.Contains(OktaScopes.GroupsRead, StringComparison.Ordinal));
        Assert.Equal((OktaCredential.OAuth, 2), (okta.Credential, okta.Scopes.Count));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void All_faults_are_reported_at_once_and_no_secret_with_them(string way)
    {
        var options = new OktaOptions { OrgUrl = "http://example.okta.com", ClientId = "{clientId}", PrivateKey = "marker-secret", Timeout = TimeSpan.Zero };

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Connect(way, options, []));

        Assert.Equal(5, exception.Failures.Count());
        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_host_with_letters_that_can_look_like_others_is_named_in_its_ASCII_form(string way)
    {
        foreach (string written in (string[])["https://ex\u0430mple.okta.com", "https://XN--exmple-4nf.okta.com"])
        {
            await using OktaConnection lookAlike = Connect(way, new OktaOptions { OrgUrl = written, Token = "00x" }, null);
            (LogLevel level, _, string text) = Assert.Single(_logs.Logger.Entries, entry => entry.Id == 70);
            Assert.Equal(LogLevel.Warning, level);
            Assert.Contains("in ASCII it is xn--exmple-4nf.okta.com", text, StringComparison.Ordinal);
            _logs.Logger.Clear();
        }

        await using OktaConnection plain = Connect(way, Valid.ApiToken(), null);
        Assert.DoesNotContain(_logs.Logger.Entries, entry => entry.Id == 70);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_forgotten_token_is_issued_anew(string way)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(way, org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);
        var client = new PeopleClient(okta);

        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        okta.ResetToken();
        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();

        Assert.Equal(2, org.Tokens.RequestCount);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Options_that_are_changed_afterwards_have_no_effect(string way)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("user@example.com", "A", "B");
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        await using OktaConnection okta = Connect(way, options, [OktaScopes.UsersRead]);
        (options.PrivateKey, options.ClientId, options.Timeout, options.MaxResponseBytes) = (null, null, TimeSpan.Zero, 0);

        Assert.True(await new PeopleClient(okta).ListAsync().GetAsyncEnumerator().MoveNextAsync());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task After_its_end_nothing_is_sent(string way)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaConnection okta = Connect(way, org.CreateApiToken(), null);
        await okta.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => new PeopleClient(okta).GetOrganizationAsync());
        Assert.Empty(org.Requests);
    }

    [Fact]
    public async Task A_key_of_a_vault_is_asked_for_by_each_token_request_and_taken_up_when_it_is_rotated()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        string key = options.PrivateKey!;
        int asked = 0;
        (options.PrivateKey, string? firstId, options.PrivateKeyId) = (null, options.PrivateKeyId, null);
        options.PrivateKeyProvider = _ =>
        {
            asked++;
            return new ValueTask<string>(key);
        };
        await using OktaConnection okta = Connect("Create", options, [OktaScopes.UsersRead]);
        var client = new PeopleClient(okta);
        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();

        key = org.ServiceApp(options.ClientId).AddKey().PrivateKey!;
        Assert.True(org.ServiceApp(options.ClientId).RemoveKey(firstId!));
        okta.ResetToken();
        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();

        Assert.Equal((2, 2), (asked, org.Tokens.IssuedCount));
    }

    private OktaConnection Connect(string way, OktaOptions options, string[]? scopes)
    {
        if (way == "Create")
        {
            return OktaConnection.Create(options, scopes, loggerFactory: _logs);
        }

        var services = new ServiceCollection();
        _ = services.AddSingleton<ILoggerFactory>(_logs).AddOktaConnectionFactory(_ => true);
        if (way == "AddOkta")
        {
            _ = services.AddOkta("x", scopes, bound =>
            {
                (bound.OrgUrl, bound.Credential, bound.Token, bound.ClientId) = (options.OrgUrl, options.Credential, options.Token, options.ClientId);
                (bound.PrivateKey, bound.PrivateKeyId, bound.Timeout) = (options.PrivateKey, options.PrivateKeyId, options.Timeout);
            });
        }

        _provider = services.BuildServiceProvider();
        return way == "AddOkta"
            ? _provider.GetRequiredKeyedService<OktaConnection>("x")
            : _provider.GetRequiredService<IOktaConnectionFactory>().Create(options, scopes);
    }
}
