using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The rate limits of the org.</summary>
internal sealed class RateLimitModule : OrgModule, ISavedPart
{
    // Without a limit of the test's, requests are counted for the headers only, so that no test is slowed down by chance.
    private const int DefaultLimit = 600;

    private static readonly TimeSpan s_defaultWindow = TimeSpan.FromMinutes(1);

    // Okta estimates it, and its estimates were seen to be far off.
    private static readonly TimeSpan s_concurrencyEstimate = TimeSpan.FromSeconds(114);

    private readonly Dictionary<string, (PathPattern Path, RateLimitBucket Bucket)> _limits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RateLimitBucket> _counters = new(StringComparer.Ordinal);
    private int _lastRefusal;

    /// <summary>The refusals that are still to come.</summary>
    public List<RateLimitRefusal> Refusals { get; } = [];

    public OktaTestRateLimitHeaders Headers { get; set; }

    /// <summary>How much later than the truth the reset is that the headers announce.</summary>
    public TimeSpan ResetError { get; set; }

    public string SavedName => "RateLimits";

    /// <summary>The limits that were set, in their order, and how much of the window that runs is used.</summary>
    public IEnumerable<(RateLimit Limit, int Used)> All(DateTimeOffset now) =>
        _limits.Select(entry =>
            (new RateLimit(entry.Key, entry.Value.Bucket.Limit, entry.Value.Bucket.Window), entry.Value.Bucket.Used(now)));

    public void Set(string path, int limit, TimeSpan? window)
    {
        PathPattern pattern = PathPattern.Parse(path).Open();
        _limits[pattern.ToString()] = (pattern, new RateLimitBucket(limit, window ?? s_defaultWindow));
    }

    public bool Remove(string path) => _limits.Remove(PathPattern.Parse(path).Open().ToString());

    public void RefuseNext(RateLimitRefusal refusal)
    {
        refusal.Number = ++_lastRefusal;
        Refusals.Add(refusal);
    }

    /// <summary>Counts a request on its arrival, whatever becomes of it.</summary>
    public RateLimitState Count(Call call)
    {
        DateTimeOffset now = call.Org.Clock.GetUtcNow();
        IReadOnlyList<string> path = call.Target.Segments;
        RateLimitBucket? limit = _limits.Values.Where(entry => entry.Path.Matches(path))
            .OrderBy(entry => entry.Path.Literals)
            .LastOrDefault()
            .Bucket;
        if (limit is not null)
        {
            return limit.Count(now);
        }

        string family = string.Join('/', path.Take(3));
        if (!_counters.TryGetValue(family, out RateLimitBucket? counter))
        {
            _counters.Add(family, counter = new RateLimitBucket(DefaultLimit, s_defaultWindow));
        }

        return counter.Count(now) with { IsExceeded = false };
    }

    public JsonNode Save() => SavedJson.ToNode(All(default).Select(static entry => entry.Limit));

    public void Load(JsonNode saved, OrgState org)
    {
        _limits.Clear();
        foreach (RateLimit limit in SavedJson.Read<RateLimit[]>(saved))
        {
            Set(limit.Path, limit.Limit, limit.Window);
        }
    }

    public override void Admit(Call call, Operation operation) => Admit(call);

    /// <summary>Refuses a call that is one too many. Its credential was verified before, so that proof and assertion are spent.</summary>
    public void Admit(Call call)
    {
        if (Refusals.Find(refusal => refusal.Path.Matches(call.Target.Segments)) is { } refusal)
        {
            if (--refusal.Count == 0)
            {
                Refusals.Remove(refusal);
            }

            DateTimeOffset now = call.Org.Clock.GetUtcNow();
            call.RateLimit = refusal.Limit switch
            {
                OktaTestLimit.Requests => call.RateLimit! with { Remaining = 0 },
                OktaTestLimit.Concurrency => new RateLimitState(0, 0, now + s_concurrencyEstimate, IsExceeded: true),
                _ => call.RateLimit,
            };
            throw RateLimitErrors.LimitExceeded(refusal.Limit);
        }

        if (call.RateLimit!.IsExceeded)
        {
            throw RateLimitErrors.LimitExceeded(OktaTestLimit.Requests);
        }
    }

    public IEnumerable<KeyValuePair<string, string>> HeadersOf(RateLimitState state)
    {
        if (Headers == OktaTestRateLimitHeaders.Missing)
        {
            yield break;
        }

        DateTimeOffset reset = state.Reset + ResetError;
        if (Headers == OktaTestRateLimitHeaders.Doubled)
        {
            yield return Header("limit", state.Limit);
            yield return Header("remaining", state.Remaining);
            yield return Header("reset", reset.AddDays(1).ToUnixTimeSeconds());
        }

        yield return Header("limit", state.Limit);
        yield return Header("remaining", state.Remaining);
        yield return Header("reset", reset.ToUnixTimeSeconds());
    }

    private static KeyValuePair<string, string> Header(string name, long value) =>
        new("x-rate-limit-" + name, value.ToString(CultureInfo.InvariantCulture));
}
