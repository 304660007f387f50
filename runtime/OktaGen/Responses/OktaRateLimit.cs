using System.Globalization;
using System.Net.Http.Headers;
using OktaGen.Http;

namespace OktaGen;

/// <summary>The state of one of Okta's rate-limit buckets, from the <c>X-Rate-Limit-*</c> headers of an answer.</summary>
/// <param name="Limit">The calls that the bucket allows in its window, usually one minute; 0 where a concurrency limit was hit.</param>
/// <param name="Remaining">The calls that are left in the window.</param>
/// <param name="Reset">The moment at which the window ends, in UTC by Okta's clock, in whole seconds.</param>
public readonly record struct OktaRateLimit(int Limit, int Remaining, DateTimeOffset Reset)
{
    private static readonly long s_lastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    internal static OktaRateLimit? From(HttpResponseHeaders headers) =>
        Read(headers, "X-Rate-Limit-Limit") is { } limit and <= int.MaxValue
            && Read(headers, "X-Rate-Limit-Remaining") is { } remaining and <= int.MaxValue
            && Read(headers, "X-Rate-Limit-Reset") is { } reset && reset <= s_lastSecond
            ? new OktaRateLimit((int)limit, (int)remaining, DateTimeOffset.FromUnixTimeSeconds(reset))
            : null;

    private static long? Read(HttpResponseHeaders headers, string name) =>
        long.TryParse(OktaHeaders.First(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;
}
