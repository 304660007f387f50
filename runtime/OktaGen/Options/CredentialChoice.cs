namespace OktaGen;

/// <summary>Which kind of credential the options mean: the named one, or the only one whose values are there.</summary>
internal static class CredentialChoice
{
    public static OktaCredential? Of(OktaOptions options) => options.Credential ?? (HasApiToken(options), HasOAuth(options)) switch
    {
        (true, false) => OktaCredential.ApiToken,
        (false, true) => OktaCredential.OAuth,
        _ => null,
    };

    public static bool HasApiToken(OktaOptions options) => !string.IsNullOrWhiteSpace(options.Token);

    public static bool HasOAuth(OktaOptions options) =>
        !string.IsNullOrWhiteSpace(options.ClientId)
        || !string.IsNullOrWhiteSpace(options.PrivateKey)
        || !string.IsNullOrWhiteSpace(options.ClientSecret);
}
