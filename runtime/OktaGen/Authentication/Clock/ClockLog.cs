using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication;

/// <summary>What is logged of clocks. Event ids 4 and 7 of authentication's.</summary>
internal static partial class ClockLog
{
    [LoggerMessage(4, LogLevel.Warning,
        "This machine's clock is {Difference} {Direction} Okta's. What is signed carries Okta's time; set the clock right all the same.")]
    public static partial void ClockDiffers(this ILogger logger, TimeSpan difference, string direction);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "An answer of Okta's is dated {Date:u}, more than {Hours} hours from this machine's time, which stays in use for what is signed. "
            + "Check this machine's clock, and what stands between it and Okta.")]
    public static partial void ClockNotFollowed(this ILogger logger, DateTimeOffset date, double hours);
}
