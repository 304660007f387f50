using OktaGen.Authentication;

namespace OktaGen;

/// <summary>Which kind of credential the options mean: the named one, or the only one whose values are there.</summary>
internal static class CredentialChoice
{
    public static OktaCredential? Of(OktaOptions options) =>
        options.Credential ?? (HasApiToken(options), HasOAuth(options), HasUserToken(options)) switch
        {
            (true, false, false) => OktaCredential.ApiToken,
            (false, true, false) => OktaCredential.OAuth,
            (false, false, true) => OktaCredential.UserToken,
            _ => null,
        };

    public static bool HasAny(OktaOptions options) => HasApiToken(options) || HasOAuth(options) || HasUserToken(options);

    private static bool HasApiToken(OktaOptions options) => !string.IsNullOrWhiteSpace(options.Token);

    private static bool HasOAuth(OktaOptions options) =>
        !string.IsNullOrWhiteSpace(options.ClientId)
        || ClientKeyChoice.NamesOf(options).Count > 0
        || !string.IsNullOrWhiteSpace(options.ClientSecret);

    private static bool HasUserToken(OktaOptions options) => options.AccessTokenProvider is not null;
}
