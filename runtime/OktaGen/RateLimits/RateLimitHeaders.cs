using System.Globalization;
using System.Net.Http.Headers;

namespace OktaGen.RateLimits;

/// <summary>Reads what an answer says about rate limits. Headers that are missing, doubled or absurd are taken for what they are.</summary>
internal static class RateLimitHeaders
{
    // Windows last a minute. What names a later time than this was written in milliseconds, or by a clock that is wrong.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromDays(1);

    private static readonly long s_lastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static OktaRateLimit? Read(HttpResponseHeaders headers) =>
        Smallest(headers, "X-Rate-Limit-Limit", 0) is { } limit and <= int.MaxValue
            && Smallest(headers, "X-Rate-Limit-Remaining", 0) is { } remaining and <= int.MaxValue
            && Reset(headers) is { } reset
            ? new OktaRateLimit((int)limit, (int)remaining, reset)
            : null;

    /// <summary>Whether too many calls were under way at the same time: the window's end says nothing then.</summary>
    public static bool IsConcurrencyLimit(HttpResponseHeaders headers) => Smallest(headers, "X-Rate-Limit-Limit", 0) == 0;

    /// <summary>
    /// How long to wait after a 429, by the server's own clock, so that ours does not matter; null where it names no time that makes
    /// sense.
    /// </summary>
    public static TimeSpan? Wait(HttpResponseHeaders headers, DateTimeOffset now)
    {
        TimeSpan? named = RetryAfter(headers, now);
        if (IsConcurrencyLimit(headers) || ToEndOfWindow(headers, now) is not { } window)
        {
            return named;
        }

        return named > window ? named : window;
    }

    /// <summary>
    /// The time to the end of the window, by the server's own clock; null where the answer names no time that makes sense. A second is
    /// added, because the end is given in whole seconds.
    /// </summary>
    public static TimeSpan? ToEndOfWindow(HttpResponseHeaders headers, DateTimeOffset now) => ToEnd(Reset(headers), headers, now);

    /// <summary>The same where the end is known already.</summary>
    /// <inheritdoc cref="ToEndOfWindow"/>
    public static TimeSpan? ToEnd(DateTimeOffset? reset, HttpResponseHeaders headers, DateTimeOffset now) =>
        reset - (headers.Date ?? now) is { } window && IsSensible(window) ? window + TimeSpan.FromSeconds(1) : null;

    /// <summary>The wait that <c>Retry-After</c> names (RFC 9110, section 10.2.3): Okta does not send it, proxies do.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now) =>
        headers.RetryAfter is { } named && (named.Delta ?? (named.Date - (headers.Date ?? now))) is { } wait && IsSensible(wait)
            ? wait
            : null;

    /// <summary>What a 429 says, as a sentence.</summary>
    public static string Describe(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (IsConcurrencyLimit(headers))
        {
            return "Too many calls were under way at the same time: call with fewer workers.";
        }

        string limit = Read(headers) is { Limit: var calls }
            ? string.Create(CultureInfo.InvariantCulture, $"{calls} {(calls == 1 ? "call is" : "calls are")} allowed in a window. ")
            : "";
        return Wait(headers, now) is { } wait
            ? string.Create(CultureInfo.InvariantCulture, $"{limit}Try again in {Math.Ceiling(wait.TotalSeconds)} s.")
            : limit + "The answer does not say when to try again.";
    }

    private static bool IsSensible(TimeSpan wait) => wait >= TimeSpan.Zero && wait <= s_longestWait;

    // The end of the window. Seen twice with factors that send text messages, where the earlier one is right.
    private static DateTimeOffset? Reset(HttpResponseHeaders headers)
    {
        const string Name = "X-Rate-Limit-Reset";
        long now = headers.Date?.ToUnixTimeSeconds() ?? 0;
        return (Smallest(headers, Name, now) ?? Smallest(headers, Name, 0)) is { } reset && reset <= s_lastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(reset)
            : null;
    }

    private static long? Smallest(HttpResponseHeaders headers, string name, long least)
    {
        long? smallest = null;
        if (headers.NonValidated.TryGetValues(name, out HeaderStringValues lines))
        {
            foreach (string line in lines)
            {
                ReadOnlySpan<char> rest = line;
                while (!rest.IsEmpty)
                {
                    int comma = rest.IndexOf(',');
                    ReadOnlySpan<char> text = comma < 0 ? rest : rest[..comma];
                    rest = comma < 0 ? [] : rest[(comma + 1)..];
                    if (long.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
                        out long value)
                        && value >= least
                        && !(value >= smallest))
                    {
                        smallest = value;
                    }
                }
            }
        }

        return smallest;
    }
}
