using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The whole state of one org. Every access happens under <see cref="Gate"/>.</summary>
internal sealed class OrgState(OktaTestOrgOptions options)
{
    public object Gate { get; } = new();

    public OktaTestOrgOptions Options { get; } = options;

    public OrgClock Clock { get; } = new(options.TimeProvider);

    public string Id { get; } = Ids.New("00o");

    /// <summary>The id of the default user type, which all users have.</summary>
    public string UserTypeId { get; } = Ids.New("oty");

    /// <summary>Scheme, host and port, without a trailing slash. Known once the server listens.</summary>
    public string BaseUrl { get; set; } = "";

    public Journal Journal { get; } = new();

    public RateLimits RateLimits { get; } = new();

    public FaultPlan Faults { get; } = new();

    public OperationMap Map { get; } = new();

    public CursorCodec Cursors { get; } = new();

    public TokenStore Tokens { get; } = new() { Lifetime = options.TokenLifetime };

    public DPoPStore DPoP { get; } = new();

    public EntityStore<AppRecord> Apps { get; } = new();

    public UserStore Users { get; } = new();

    public EntityStore<ZoneRecord> Zones { get; } = new();

    public EntityStore<SessionRecord> Sessions { get; } = new();

    public EntityStore<RoleRecord> Roles { get; } = new();

    public EntityStore<FactorRecord> Factors { get; } = new();

    public LogStore Logs { get; } = new();

    public GroupStore Groups { get; } = new();

    /// <summary>Whether an app becomes super administrator by its first scope.</summary>
    public bool AssignSuperAdmin { get; set; }

    /// <summary>Now, in the whole milliseconds that Okta's time stamps have.</summary>
    public DateTimeOffset Now
    {
        get
        {
            DateTimeOffset now = Clock.GetUtcNow();
            return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        }
    }

    /// <summary>The API Services app with a client id.</summary>
    public AppRecord? FindApp(string clientId) => Apps.All.FirstOrDefault(app => app.Service?.ClientId == clientId);

    /// <summary>The client that may ask for tokens.</summary>
    public ServiceApp? FindClient(string clientId) => FindApp(clientId) is { Status: AppRecord.ActiveStatus } app ? app.Service : null;

    public static JsonNode? Stamp(DateTimeOffset? time) =>
        time is null
            ? null
            : JsonValue.Create(time.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    public JsonObject Link(string path, string? method = null)
    {
        JsonObject link = new() { ["href"] = BaseUrl + path };
        if (method is not null)
        {
            link["method"] = method;
        }

        return link;
    }
}
