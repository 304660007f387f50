using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication;

/// <summary>What is logged of keys that change. Event ids 15 and 16 of authentication's.</summary>
internal static partial class KeyLog
{
    [LoggerMessage(15, LogLevel.Information, "The private key of {Source} has changed. Its key id is now {KeyId}.")]
    public static partial void KeyReplaced(this ILogger logger, string source, string? keyId);

    [LoggerMessage(16, LogLevel.Warning, "A changed private key was not taken up, and the one before it stays in use: {Fault}")]
    public static partial void KeyNotReplaced(this ILogger logger, string fault, Exception exception);
}
