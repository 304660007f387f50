using Microsoft.Extensions.Logging;

namespace OktaGen.Connections;

/// <summary>What is logged of options that change at run time. Event ids 60 to 69 are its own and never change their meaning.</summary>
internal static partial class ReloadLog
{
    [LoggerMessage(60, LogLevel.Information,
        "The options of the connection '{Name}' have changed: calls from now on go to {Origin} by the credential kind {Credential}.")]
    public static partial void OptionsReloaded(this ILogger logger, string name, string origin, OktaCredential credential);

    [LoggerMessage(
        61, LogLevel.Error, "The changed options of the connection '{Name}' have faults, and those before stay in use. {Faults}")]
    public static partial void OptionsRefused(this ILogger logger, string name, string faults);

    [LoggerMessage(62, LogLevel.Error, "The changed options of the connection '{Name}' could not be read, and those before stay in use.")]
    public static partial void OptionsFailed(this ILogger logger, string name, Exception exception);
}
