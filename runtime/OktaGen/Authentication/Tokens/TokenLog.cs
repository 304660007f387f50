using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication.Tokens;

/// <summary>What is logged of tokens. Event ids 1 to 19 are authentication's and never change their meaning.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(1, LogLevel.Debug, "Okta issued an access token for {LifetimeSeconds} seconds with {ScopeCount} scopes.")]
    public static partial void TokenIssued(this ILogger logger, long lifetimeSeconds, int scopeCount);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "Okta did not grant these requested scopes: {Scopes}. Calls that need them will fail before they are sent. Grant them in the "
            + "Admin Console, Applications > the app with client id {ClientId} > Okta API Scopes, or remove them from OktaScopes.txt.")]
    public static partial void ScopesNotGranted(this ILogger logger, string scopes, string clientId);

    [LoggerMessage(
        3, LogLevel.Warning, "The access token could not be renewed ahead of time; the old one is still in use until {UsableUntil:u}.")]
    public static partial void RenewalFailed(this ILogger logger, DateTimeOffset usableUntil, Exception exception);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "The rate limit of Okta's token endpoint is reached, for {WaitSeconds} s by its answer. Calls wait for its end if their time "
            + "allows.")]
    public static partial void TokenLimited(this ILogger logger, double? waitSeconds);

    [LoggerMessage(
        6, LogLevel.Warning, "Okta refused an access token right after its issue and is asked for another in {PauseSeconds:0.0} s.")]
    public static partial void TokenRefusedFresh(this ILogger logger, double pauseSeconds);

    [LoggerMessage(
        8,
        LogLevel.Warning,
        "Okta issued an access token that is bound to no key, although the one before it was: whoever steals it can use it. If nobody "
            + "cleared 'Require Demonstrating Proof of Possession (DPoP) header in token requests' in the app's General settings, "
            + "something between here and Okta did. OktaOptions.DPoP set to On refuses such tokens.")]
    public static partial void BindingLost(this ILogger logger);
}
