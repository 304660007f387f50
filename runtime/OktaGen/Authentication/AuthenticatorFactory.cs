using Microsoft.Extensions.Logging;
using OktaGen.Authentication.Tokens;
using OktaGen.Endpoints;
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
            case OktaCredential.OAuth:
                return CreateOAuth(validatedOptions, scopes, inner, time, logger, telemetry);
            case OktaCredential.UserToken:
                return new UserTokenAuthenticator(validatedOptions.AccessTokenProvider);
            default:
                throw new ArgumentException("The options name no credential.", nameof(validatedOptions));
        }
    }

    /// <summary>What proves to the token endpoint who the app is, by validated options of an OAuth app.</summary>
    public static ClientAuthentication CreateClient(OktaOptions options, ILogger logger)
    {
        string clientId = options.ClientId!.Trim();
        return string.IsNullOrWhiteSpace(options.ClientSecret)
            ? new PrivateKeyAuthentication(clientId, ClientKeyChoice.Create(options, logger))
            : new ClientSecretAuthentication(clientId, options.ClientSecret.Trim());
    }

    private static OAuthAuthenticator CreateOAuth(
        OktaOptions options,
        IReadOnlyList<string> scopes,
        HttpMessageHandler inner,
        TimeProvider time,
        ILogger logger,
        OktaTelemetry? telemetry)
    {
        Uri orgUrl = OrgUrl.Parse(options) ?? throw new ArgumentException("The org URL is not valid.", nameof(options));
        ClientAuthentication client = CreateClient(options, logger);
        var clock = new ServerClock(time, logger);
        var dpop = new DPoPUse(options.DPoP, options.DPoPAlgorithm);
        var endpoint = new TokenEndpoint(orgUrl, inner, client, dpop, clock);
        var tokens = new TokenClient(endpoint, dpop, clock, time, telemetry);
        ScopeNarrowing? narrowing = ScopeNarrowing.From(options);
        var sources = new TokenSources(
            scopes,
            narrowing,
            options.TokenScopes,
            set => new TokenSource(
                new TokenIssuer(tokens, client.ClientId, set, narrowing, dpop, time, logger).RequestAsync, time, logger, telemetry));
        return new OAuthAuthenticator(orgUrl.GetLeftPart(UriPartial.Authority), sources, endpoint, dpop, clock);
    }
}
