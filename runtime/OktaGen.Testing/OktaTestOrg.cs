using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace OktaGen.Testing;

/// <summary>
/// An Okta org inside this process, on a free port of the loopback interface. It verifies what Okta verifies: a client that is wrong
/// against Okta fails against it too.
/// </summary>
/// <remarks>Any number of orgs can run side by side; they share nothing. All members are safe for use from several threads.</remarks>
public sealed class OktaTestOrg : IAsyncDisposable
{
    private readonly OrgState _state;
    private readonly KestrelServer _server;
    private readonly OrgApplication _application;

    private OktaTestOrg(OrgState state, KestrelServer server, OrgApplication application)
    {
        _state = state;
        _server = server;
        _application = application;
        Users = new OktaTestUsers(state);
        Groups = new OktaTestGroups(state);
        Tokens = new OktaTestTokens(state);
        DPoP = new OktaTestDPoP(state);
        RateLimits = new OktaTestRateLimits(state);
        Logs = new OktaTestLogs(state);
        Apps = new OktaTestApps(state);
        Sessions = new OktaTestSessions(state);
        Factors = new OktaTestFactors(state);
        Faults = new OktaTestFaults(state);
        Schemas = new OktaTestSchemas(state);
    }

    /// <summary>All that the org knows.</summary>
    internal OrgState State => _state;

    /// <summary>The org's URL, such as <c>http://127.0.0.1:51234/</c>.</summary>
    public Uri Url => new(_state.BaseUrl);

    /// <summary>The users.</summary>
    public OktaTestUsers Users { get; }

    /// <summary>The groups.</summary>
    public OktaTestGroups Groups { get; }

    /// <summary>The apps.</summary>
    public OktaTestApps Apps { get; }

    /// <summary>The users' sessions.</summary>
    public OktaTestSessions Sessions { get; }

    /// <summary>The users' factors.</summary>
    public OktaTestFactors Factors { get; }

    /// <summary>The System Log.</summary>
    public OktaTestLogs Logs { get; }

    /// <summary>The access tokens and API tokens.</summary>
    public OktaTestTokens Tokens { get; }

    /// <summary>The nonces of proofs of possession.</summary>
    public OktaTestDPoP DPoP { get; }

    /// <summary>The rate limits.</summary>
    public OktaTestRateLimits RateLimits { get; }

    /// <summary>What profiles are made of.</summary>
    public OktaTestSchemas Schemas { get; }

    /// <summary>Faults to rehearse: delays, lost answers, cut bodies, pages of proxies.</summary>
    public OktaTestFaults Faults { get; }

    /// <summary>
    /// How far the org's clock is ahead of <see cref="OktaTestOrgOptions.TimeProvider"/>, negative if behind: a client that shares that
    /// time provider then has a wrong clock. Default: zero.
    /// </summary>
    public TimeSpan ClockOffset
    {
        get => _state.Locked(() => _state.Clock.Offset);
        set => _state.Locked(() => _state.Clock.Offset = value);
    }

    /// <summary>What the org has answered up to now, oldest first.</summary>
    public IReadOnlyList<OktaTestRequest> Requests => _state.Locked<IReadOnlyList<OktaTestRequest>>(() => _state.Journal.Snapshot());

    /// <summary>Starts an org.</summary>
    /// <param name="options">How it behaves; by default as Okta does.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The org, listening.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value of <paramref name="options"/> is out of its range.</exception>
    public static async Task<OktaTestOrg> StartAsync(OktaTestOrgOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new OktaTestOrgOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxPageSize ?? 1, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TokenLifetime, TimeSpan.FromSeconds(1), nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.GrantDelay, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.DeactivationDelay, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SearchDelay, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MembershipDelay, TimeSpan.Zero, nameof(options));

        OktaTestOrg org = Create(options, new OrgListener());
        try
        {
            await org.ListenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            org._server.Dispose();
            throw;
        }

        return org;
    }

    /// <summary>Creates an API token of the org's admin, who is a super administrator.</summary>
    /// <returns>Options that are ready for use: URL, credential kind and token.</returns>
    public OktaOptions CreateApiToken() => CreateApiToken(superAdmin: true);

    /// <summary>Creates an API token of an admin.</summary>
    /// <param name="superAdmin">
    /// Whether that admin is a super administrator: only then does the token grant scopes, assign admin roles, and change the keys of an
    /// app that has scopes. Otherwise these are refused with 403 <c>E0000006</c>.
    /// </param>
    /// <returns>Options that are ready for use: URL, credential kind and token.</returns>
    public OktaOptions CreateApiToken(bool superAdmin)
    {
        return _state.Locked(() => new OktaOptions
        {
            OrgUrl = _state.BaseUrl,
            Credential = OktaCredential.ApiToken,
            Token = _state.Tokens.AddApiToken(superAdmin, _state.Clock.GetUtcNow()),
        });
    }

    /// <summary>Creates an access token of a user who has signed in to an app, without the sign-in.</summary>
    /// <param name="user">The user's id or login.</param>
    /// <param name="scopes">The scopes that the app was granted for the user, such as constants of <see cref="OktaScopes"/>.</param>
    /// <returns>Options that are ready for use: URL, credential kind and a provider of the token.</returns>
    /// <exception cref="ArgumentException">The org has no such user.</exception>
    public OktaOptions CreateUserToken(string user, params string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(scopes);
        return _state.Locked(() =>
        {
            UserRecord found = _state.Users.Find(user) ?? throw new ArgumentException($"The org has no user {user}.", nameof(user));
            string token = _state.Tokens.Issue(Ids.New("0oa"), [.. scopes], null, _state.Clock.GetUtcNow(), found.Id);
            return new OktaOptions
            {
                OrgUrl = _state.BaseUrl,
                Credential = OktaCredential.UserToken,
                AccessTokenProvider = _ => new ValueTask<string>(token),
            };
        });
    }

    /// <summary>
    /// Has an operation of Okta's answer JSON, once a call has passed the gate: credential, scopes and rate limit. Without it, operations
    /// that the org does not carry out answer 501 <c>E0000060</c>.
    /// </summary>
    /// <param name="operation">
    /// Method and path, such as <c>GET /api/v1/policies/{policyId}</c>. A path that names a resource goes before one with a placeholder.
    /// </param>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentException">Okta has no such operation, or <paramref name="json"/> is no JSON.</exception>
    public void Map(string operation, string json)
    {
        OktaTestAnswer answer = OktaTestAnswer.Json(json);
        Map(operation, _ => answer);
    }

    /// <summary>As <see cref="Map(string, string)"/>, with the JSON of a file, which is read now.</summary>
    /// <param name="operation">Method and path.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentException">Okta has no such operation, or the file holds no JSON.</exception>
    public void Map(string operation, FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Map(operation, File.ReadAllText(file.FullName));
    }

    /// <summary>As <see cref="Map(string, string)"/>, with an answer for each call.</summary>
    /// <param name="operation">Method and path.</param>
    /// <param name="answer">Answers a call. It runs while the org answers no other, and may read and change the org.</param>
    /// <exception cref="ArgumentException">Okta has no such operation.</exception>
    public void Map(string operation, Func<OktaTestCall, OktaTestAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _state.Locked(() => _state.Map.Add(operation, answer));
    }

    /// <summary>Registers an API Services app with a fresh P-256 key, and grants scopes to it.</summary>
    /// <param name="scopes">The scopes to grant, such as constants of <see cref="OktaScopes"/>.</param>
    /// <returns>Options that are ready for use: URL, credential kind, client id, private key and its id.</returns>
    public OktaOptions CreateServiceApp(params string[] scopes) => CreateServiceApp(OktaTestKeyType.P256, scopes);

    /// <summary>Registers an API Services app with a fresh key, and grants scopes to it.</summary>
    /// <param name="keyType">The kind of key.</param>
    /// <param name="scopes">The scopes to grant, such as constants of <see cref="OktaScopes"/>.</param>
    /// <returns>Options that are ready for use: URL, credential kind, client id, private key and its id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keyType"/> is no member of the enumeration.</exception>
    public OktaOptions CreateServiceApp(OktaTestKeyType keyType, params string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        string id = Ids.New("0oa");
        ServiceApp app = new(id);
        OktaTestServiceApp handle = new(_state, app);
        OktaOptions options = handle.AddKey(keyType);
        Array.ForEach(scopes, handle.Grant);
        _state.Locked(() =>
        {
            _state.Apps.Add(sequence => new AppRecord
            {
                Id = id,
                Sequence = sequence,
                Created = _state.Now,
                LastUpdated = _state.Now,
                Content = ServiceAppJson.Content($"Service app {sequence}"),
                Service = app,
            });
        });

        return options;
    }

    /// <summary>The service app with a client id, to change its grants and keys.</summary>
    /// <param name="clientId">The client id, such as <see cref="OktaOptions.ClientId"/>.</param>
    /// <returns>The app.</returns>
    /// <exception cref="ArgumentException">The org has no such app.</exception>
    public OktaTestServiceApp ServiceApp(string? clientId)
    {
        return _state.Locked<OktaTestServiceApp>(() => clientId is not null && _state.FindApp(clientId)?.Service is { } app
                ? new OktaTestServiceApp(_state, app)
                : throw new ArgumentException($"The org has no app {clientId}.", nameof(clientId)));
    }

    /// <summary>An org that does not listen yet.</summary>
    /// <param name="options">How it behaves.</param>
    /// <param name="listener">Where it will listen, and what answers beside it.</param>
    internal static OktaTestOrg Create(OktaTestOrgOptions options, OrgListener listener)
    {
        OrgState state = new(options);

        // Bare Kestrel: a web host would bring configuration, logging and a tenth of a second that no test needs.
        SocketTransportFactory sockets = new(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        KestrelServer server = new(Options.Create(listener.ToKestrel()), sockets, NullLoggerFactory.Instance);
        return new OktaTestOrg(state, server, new OrgApplication(state, listener));
    }

    internal async Task ListenAsync(CancellationToken cancellationToken)
    {
        await _server.StartAsync(_application, cancellationToken).ConfigureAwait(false);
        _state.BaseUrl = _server.Features.Get<IServerAddressesFeature>()!.Addresses.Single().TrimEnd('/');
    }

    /// <summary>Takes no more calls. Those that are under way are answered, unless time is up.</summary>
    /// <param name="timeIsUp">Closes what is still open.</param>
    internal Task StopAsync(CancellationToken timeIsUp) => _server.StopAsync(timeIsUp);

    /// <summary>Stops the org. Open connections are closed at once.</summary>
    /// <returns>When the port is free again.</returns>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _server.Dispose();
        foreach (AppRecord app in _state.Apps.All)
        {
            app.Service?.RemoveKeys();
        }
    }
}
