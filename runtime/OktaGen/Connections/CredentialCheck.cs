using OktaGen.Authentication;

namespace OktaGen.Connections;

/// <summary>Finds the faults of what authenticates.</summary>
internal static class CredentialCheck
{
    /// <returns>The scopes to ask for; not to be used where there are faults.</returns>
    public static IReadOnlyList<string> Run(OktaOptions options, IEnumerable<string>? grantedScopes, List<string> faults)
    {
        switch (CredentialChoice.Of(options))
        {
            case OktaCredential.ApiToken:
                CheckToken(options.Token, faults);
                return [];
            case OktaCredential.OAuth:
                CheckClientId(options.ClientId, faults);
                CheckClientAuthentication(options, faults);
                CheckTokens(options, faults);
                return ConfiguredScopes.Combine(grantedScopes, options.Scopes, faults);
            case OktaCredential.UserToken:
                return [];
            case null when options.SettingFaults.ContainsKey(nameof(OktaOptions.Credential)):
                return [];
            case null when CredentialChoice.HasAny(options):
                faults.Add("OktaOptions holds more than one kind of credential: an API token, OAuth values or a token provider. "
                    + "Set OktaOptions.Credential to ApiToken, OAuth or UserToken, or keep one kind only.");
                return [];
            case null:
                faults.Add("OktaOptions holds no credential. Set OktaOptions.ClientId and OktaOptions.PrivateKey of an API Services app "
                    + "for OAuth, "
                    + "OktaOptions.Token for an API token, or OktaOptions.AccessTokenProvider for tokens that the app gets elsewhere.");
                return [];
            case OktaCredential.None:
                faults.Add("OktaOptions.Credential is None: a connection needs a credential. Set it to OAuth, ApiToken or UserToken. "
                    + "An endpoint that takes no credential says so itself, by [Credential].");
                return [];
            default:
                faults.Add("OktaOptions.Credential is no defined value. Set it to OAuth, ApiToken or UserToken.");
                return [];
        }
    }

    private static void CheckToken(string? token, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            faults.Add("OktaOptions.Token is missing, which the credential kind ApiToken needs. Set it to an API token of the org.");
        }
        else if (HasPlaceholder(token))
        {
            faults.Add("OktaOptions.Token still holds a placeholder. Put an API token of the org there.");
        }
        else if (CredentialText.FaultOf(token) is { } fault)
        {
            faults.Add($"OktaOptions.Token holds {fault}, which no API token has. Give the token alone, without 'SSWS' before it.");
        }
    }

    private static void CheckClientId(string? clientId, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(clientId))
        {
            faults.Add(
                "OktaOptions.ClientId is missing, which the credential kind OAuth needs. Set it to the client id of the API Services app.");
        }
        else if (HasPlaceholder(clientId))
        {
            faults.Add("OktaOptions.ClientId still holds a placeholder. Put the client id of the API Services app there.");
        }
        else if (CredentialText.FaultOf(clientId) is { } fault)
        {
            faults.Add($"OktaOptions.ClientId holds {fault}, which no client id has. Copy it from the app's page in the Admin Console.");
        }
    }

    private static void CheckClientAuthentication(OktaOptions options, List<string> faults)
    {
        bool hasSecret = !string.IsNullOrWhiteSpace(options.ClientSecret);
        List<string> ways = [.. CredentialChoice.FindKeys(options)];
        if (hasSecret)
        {
            ways.Insert(0, nameof(OktaOptions.ClientSecret));
        }

        if (ways.Count > 1)
        {
            faults.Add($"{string.Join(" and ", ways.ConvertAll(static way => "OktaOptions." + way))} are "
                + $"{(ways.Count == 2 ? "both" : "all")} set. "
                + "Keep the one by which the app authenticates.");
        }
        else if (ways.Count == 0)
        {
            faults.Add(
                "OktaOptions.PrivateKey is missing, which the credential kind OAuth needs. Set it to the app's private key, as PEM text or "
                + "JSON Web Key, or OktaOptions.PrivateKeyFile to the path of its file.");
        }
        else if (!hasSecret)
        {
            ClientKeyChoice.Check(options, faults);
            if (SettingText.OddityIn(options.PrivateKeyId) is { } oddity)
            {
                faults.Add(
                    $"OktaOptions.PrivateKeyId holds {oddity}, which no key id has. Copy it from the app's page in the Admin Console.");
            }
        }
        else if (HasPlaceholder(options.ClientSecret!))
        {
            faults.Add("OktaOptions.ClientSecret still holds a placeholder. Put the client secret of the API service integration there.");
        }
        else if (SettingText.OddityIn(options.ClientSecret) is { } oddity)
        {
            faults.Add($"OktaOptions.ClientSecret holds {oddity}, which no client secret has. Copy it again from the Admin Console.");
        }
    }

    private static void CheckTokens(OktaOptions options, List<string> faults)
    {
        if (!Enum.IsDefined(options.DPoP))
        {
            faults.Add("OktaOptions.DPoP is no defined value. Set it to Automatic, On or Off.");
        }

        if (options.DPoPAlgorithm is not (null or "ES256" or "RS256"))
        {
            faults.Add("OktaOptions.DPoPAlgorithm is none that proofs are signed with here. Use ES256 or RS256, or leave it out.");
        }

        if (!Enum.IsDefined(options.TokenScopes))
        {
            faults.Add("OktaOptions.TokenScopes is no defined value. Set it to AllListed or PerEndpoint.");
        }
    }

    private static bool HasPlaceholder(string text) => text.AsSpan().IndexOfAny("{}<>") >= 0;
}
