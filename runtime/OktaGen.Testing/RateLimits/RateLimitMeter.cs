using System.Globalization;

namespace OktaGen.Testing;

/// <summary>Counts the requests of each part of the API, a minute at a time, for the <c>x-rate-limit-*</c> headers. Never refuses.</summary>
internal sealed class RateLimitMeter
{
    private const int Limit = 600;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, (DateTimeOffset Reset, int Count)> _buckets = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Count(RequestTarget target, DateTimeOffset now)
    {
        string bucket = string.Join('/', target.Segments.Take(3));
        if (!_buckets.TryGetValue(bucket, out (DateTimeOffset Reset, int Count) state) || state.Reset <= now)
        {
            state = (now + s_window, 0);
        }

        state.Count++;
        _buckets[bucket] = state;
        return
        [
            new("x-rate-limit-limit", Limit.ToString(CultureInfo.InvariantCulture)),
            new("x-rate-limit-remaining", Math.Max(0, Limit - state.Count).ToString(CultureInfo.InvariantCulture)),
            new("x-rate-limit-reset", state.Reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
