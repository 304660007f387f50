using System.Globalization;
using OktaGen.Http;

namespace OktaGen.Authentication.Tokens;

/// <summary>How long an answer 429 of the token endpoint asks to wait.</summary>
internal static class TokenRateLimit
{
    // The reset is told in whole seconds.
    private static readonly TimeSpan s_granularity = TimeSpan.FromSeconds(1);

    /// <summary>From the answer's own date on, whatever this machine's clock says; null where the answer does not tell.</summary>
    public static TimeSpan? WaitOf(HttpResponseMessage response)
    {
        if (response.Headers.RetryAfter?.Delta is { } delta)
        {
            return delta;
        }

        return response.Headers.Date is { } date
            && long.TryParse(OktaHeaders.First(response.Headers, "X-Rate-Limit-Reset"), NumberStyles.None, CultureInfo.InvariantCulture, out long reset)
            && reset > date.ToUnixTimeSeconds()
            && reset - date.ToUnixTimeSeconds() < 24 * 60 * 60
                ? TimeSpan.FromSeconds(reset - date.ToUnixTimeSeconds()) + s_granularity
                : null;
    }
}
