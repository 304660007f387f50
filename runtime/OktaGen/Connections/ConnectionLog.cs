using Microsoft.Extensions.Logging;

namespace OktaGen.Connections;

/// <summary>What is logged of a connection that is made. Event ids 70 to 79 are its own and never change their meaning.</summary>
internal static partial class ConnectionLog
{
    [LoggerMessage(
        70,
        LogLevel.Warning,
        "The host of OktaOptions.OrgUrl has letters beyond ASCII, which can look like others; in ASCII it is {Host}. Make sure that this "
            + "is the org.")]
    public static partial void HostIsInternationalized(this ILogger logger, string host);
}
