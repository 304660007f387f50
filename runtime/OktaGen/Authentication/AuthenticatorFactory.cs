using Microsoft.Extensions.Logging;
using OktaGen.Authentication.Tokens;
using OktaGen.Telemetry;

namespace OktaGen.Authentication;

/// <summary>Makes the authenticator that validated options ask for.</summary>
internal static class AuthenticatorFactory
{
    /// <param name="validatedOptions">Options without faults; read here, not later.</param>
    /// <param name="scopes">What validation gave: the scopes to ask for.</param>
    /// <param name="inner">Sends token requests, without retries and redirects. Stays the caller's to dispose.</param>
    /// <param name="time">Every clock and timer.</param>
    /// <param name="logger">Hears of renewals and of missing grants.</param>
    /// <param name="telemetry">Observes token requests; null for nobody.</param>
    public static Authenticator Create(
        OktaOptions validatedOptions,
        IReadOnlyList<string> scopes,
        HttpMessageHandler inner,
        TimeProvider time,
        ILogger logger,
        OktaTelemetry? telemetry = null)
    {
        switch (CredentialChoice.Of(validatedOptions))
        {
            case OktaCredential.ApiToken when validatedOptions.Token is { } token:
                return new ApiTokenAuthenticator(token.Trim());
            case OktaCredential.OAuth when validatedOptions is { ClientId: { } clientId, PrivateKey: { } privateKey }:
                Uri orgUrl = OrgUrl.Parse(validatedOptions) ?? throw new ArgumentException("The org URL is not valid.", nameof(validatedOptions));
                ClientSigningKey key = ClientSigningKey.Load(privateKey, validatedOptions.PrivateKeyId, validatedOptions.PrivateKeyAlgorithm);
                return new OAuthAuthenticator(clientId.Trim(), key, scopes, new TokenEndpoint(orgUrl, inner, time), time, logger, telemetry);
            default:
                throw new ArgumentException("The options name no credential.", nameof(validatedOptions));
        }
    }
}
