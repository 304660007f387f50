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

    /// <summary>The names of the key properties that are set: one is the rule.</summary>
    public static IReadOnlyList<string> FindKeys(OktaOptions options)
    {
        List<string> names = [];
        if (!string.IsNullOrWhiteSpace(options.PrivateKey))
        {
            names.Add(nameof(OktaOptions.PrivateKey));
        }

        if (!string.IsNullOrWhiteSpace(options.PrivateKeyFile))
        {
            names.Add(nameof(OktaOptions.PrivateKeyFile));
        }

        if (options.PrivateKeyProvider is not null)
        {
            names.Add(nameof(OktaOptions.PrivateKeyProvider));
        }

        if (options.ClientAssertionSigner is not null)
        {
            names.Add(nameof(OktaOptions.ClientAssertionSigner));
        }

        return names;
    }

    private static bool HasApiToken(OktaOptions options) => !string.IsNullOrWhiteSpace(options.Token);

    private static bool HasOAuth(OktaOptions options) =>
        !string.IsNullOrWhiteSpace(options.ClientId)
        || FindKeys(options).Count > 0
        || !string.IsNullOrWhiteSpace(options.ClientSecret);

    private static bool HasUserToken(OktaOptions options) => options.AccessTokenProvider is not null;
}
