using Microsoft.Extensions.Options;
using OktaGen.Authentication;

namespace OktaGen;

/// <summary>Finds all faults of options at once. Each names property, cause and cure; none repeats a value that may be a secret.</summary>
internal sealed class OktaOptionsValidator : IValidateOptions<OktaOptions>
{
    private const int MostRetries = 100;

    // The longest time a timer of the platform takes.
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    // A buffer that is twice as long must be possible.
    private const int MaxBuffer = 1024 * 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, OktaOptions options)
    {
        var faults = new List<string>();
        _ = Check(options, options.GrantedScopes, faults);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>Validates, and gives the scopes to ask for.</summary>
    /// <param name="name">The connection's name.</param>
    /// <param name="options">The options.</param>
    /// <param name="grantedScopes">The project's scope list.</param>
    /// <param name="findOrgFault">Says what is wrong with an org's URL beyond its form; null for nothing.</param>
    /// <exception cref="OptionsValidationException">Names all faults.</exception>
    public static IReadOnlyList<string> ThrowIfInvalid(
        string name, OktaOptions options, IEnumerable<string>? grantedScopes, Func<Uri, string?>? findOrgFault = null)
    {
        var faults = new List<string>();
        if (findOrgFault is not null && OrgUrl.Parse(options) is { } url && findOrgFault(url) is { } fault)
        {
            faults.Add(fault);
        }

        IReadOnlyList<string> scopes = Check(options, grantedScopes, faults);
        return faults.Count == 0 ? scopes : throw new OptionsValidationException(name, typeof(OktaOptions), faults);
    }

    private static IReadOnlyList<string> Check(OktaOptions given, IEnumerable<string>? grantedScopes, List<string> faults)
    {
        OktaOptions options = given.Cleaned();
        IReadOnlyList<string> scopes = CheckAll(options, grantedScopes, faults);
        for (int index = 0; index < faults.Count; index++)
        {
            faults[index] = options.Names.Annotate(faults[index], options);
        }

        return scopes;
    }

    private static IReadOnlyList<string> CheckAll(OktaOptions options, IEnumerable<string>? grantedScopes, List<string> faults)
    {
        faults.AddRange(options.SettingFaults.Values);
        _ = OrgUrl.Parse(options, faults);
        CredentialDestination.Check(options, faults);
        IReadOnlyList<string> scopes = CheckCredential(options, grantedScopes, faults);

        if ((options.Timeout <= TimeSpan.Zero || options.Timeout > s_longestTimeout) && options.Timeout != Timeout.InfiniteTimeSpan)
        {
            faults.Add(
                "OktaOptions.Timeout must be above zero and below 49 days, such as 00:01:40; Timeout.InfiniteTimeSpan switches it off.");
        }

        if (options.MaxRetries is < 0 or > MostRetries)
        {
            faults.Add($"OktaOptions.MaxRetries must be 0 to {MostRetries}, such as 3; 0 repeats no call.");
        }

        if (options.RateLimitReserve is { } reserve && reserve is not (>= 0 and < 1))
        {
            faults.Add("OktaOptions.RateLimitReserve must be from 0 to below 1, such as 0.25 for a quarter; null holds no call back.");
        }

        if (options.MaxResponseBytes is <= 0 or > MaxBuffer)
        {
            faults.Add("OktaOptions.MaxResponseBytes must be above zero and at most 1073741824 (1 GiB), such as 67108864.");
        }

        return scopes;
    }

    private static IReadOnlyList<string> CheckCredential(OktaOptions options, IEnumerable<string>? grantedScopes, List<string> faults)
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
        List<string> ways = [.. ClientKeyChoice.NamesOf(options)];
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
