using Microsoft.Extensions.Logging;

namespace OktaGen.Redis;

/// <summary>What sharing logs. Event ids 80 to 89 are its own and never change their meaning.</summary>
internal static partial class SharingLog
{
    [LoggerMessage(80, LogLevel.Warning,
        "Okta's rate limits are not shared any more: {Cause} Until that is over, this process counts for itself alone.")]
    public static partial void WentAlone(this ILogger logger, string cause, Exception? exception);

    [LoggerMessage(81, LogLevel.Information, "Okta's rate limits are shared again, after {Seconds:0.0} s.")]
    public static partial void SharesAgain(this ILogger logger, double seconds);

    [LoggerMessage(82, LogLevel.Debug,
        "{Endpoint}: {Leases} leases; {Left} of {Limit} calls are left for this process, whose share of {Instances} processes is {Share}.")]
    public static partial void Leased(
        this ILogger logger, string endpoint, int leases, int left, int limit, int instances, int share);
}
