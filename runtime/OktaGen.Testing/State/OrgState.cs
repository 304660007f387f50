using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// What all parts of an org share: clock, ids, options, the one lock, and the parts themselves, each of which keeps its own state.
/// </summary>
internal sealed class OrgState(OktaTestOrgOptions options)
{
    private readonly object _gate = new();
    private readonly Dictionary<Type, object> _parts = [];
    private readonly List<ISavedPart> _saved = [];

    public OktaTestOrgOptions Options { get; } = options;

    public OrgClock Clock { get; } = new(options.TimeProvider);

    public string Id { get; private set; } = Ids.New("00o");

    /// <summary>Rises with each call, and each doing of a person's, that may have changed something.</summary>
    public long Changes { get; private set; }

    /// <summary>Scheme, host and port, without a trailing slash. Known once the server listens.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Now, in the whole milliseconds that Okta's time stamps have.</summary>
    public DateTimeOffset Now
    {
        get
        {
            DateTimeOffset now = Clock.GetUtcNow();
            return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        }
    }

    public static JsonNode? Stamp(DateTimeOffset? time) =>
        time is null
            ? null
            : JsonValue.Create(time.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    /// <summary>Reads or changes state while nobody else does: the one way in, for calls and for tests.</summary>
    public T Locked<T>(Func<T> access)
    {
        lock (_gate)
        {
            return access();
        }
    }

    /// <inheritdoc cref="Locked{T}"/>
    public void Locked(Action access)
    {
        lock (_gate)
        {
            access();
        }
    }

    public void Add(object part)
    {
        _parts.Add(part.GetType(), part);
        if (part is ISavedPart saved)
        {
            _saved.Add(saved);
        }
    }

    public void Changed() => Changes++;

    /// <summary>What outlives the org. Who calls locks it.</summary>
    public JsonObject Save()
    {
        JsonObject saved = new() { [nameof(Id)] = Id };
        foreach (ISavedPart part in _saved)
        {
            saved[part.SavedName] = part.Save();
        }

        return saved;
    }

    /// <summary>Takes up what was saved. The org answers nobody yet.</summary>
    /// <exception cref="JsonException">It is no org that was saved.</exception>
    public void Load(JsonObject saved)
    {
        Id = (string?)saved[nameof(Id)] ?? throw new JsonException("The org's id is missing.");
        foreach (ISavedPart part in _saved)
        {
            part.Load(saved[part.SavedName] ?? throw new JsonException($"{part.SavedName} are missing."), this);
        }
    }

    /// <summary>The part of a kind. Those who use one know it by a property of the org, which its folder declares.</summary>
    public T Get<T>()
        where T : class => (T)_parts[typeof(T)];

    /// <summary>The path of a URL of this org; another text as it is.</summary>
    public string PathOf(string url) => url.StartsWith(BaseUrl, StringComparison.Ordinal) ? url[BaseUrl.Length..] : url;

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
