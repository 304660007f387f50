using Microsoft.Extensions.Options;
using OktaGen.Urls;

namespace OktaGen.Connections;

/// <summary>
/// Turns options into values, or finds all their faults at once. Each fault names property, cause and cure; none repeats a value that may
/// be a secret.
/// </summary>
internal static class OptionsResolver
{
    private const int MostRetries = 100;

    // A buffer that is twice as long must be possible.
    private const int MaxBuffer = 1024 * 1024 * 1024;

    // The longest time a timer of the platform takes.
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>The values, or all faults in one exception.</summary>
    /// <param name="name">The connection's name.</param>
    /// <param name="options">The options.</param>
    /// <param name="grantedScopes">The project's scope list.</param>
    /// <param name="findOrgFault">Says what is wrong with an org's URL beyond its form; null for nothing.</param>
    /// <exception cref="OptionsValidationException">Names all faults.</exception>
    public static ResolvedOptions ResolveOrThrow(
        string name, OktaOptions options, IEnumerable<string>? grantedScopes, Func<Uri, string?>? findOrgFault = null)
    {
        List<string> faults = [];
        return Resolve(options, grantedScopes, faults, findOrgFault)
            ?? throw new OptionsValidationException(name, typeof(OktaOptions), faults);
    }

    /// <inheritdoc cref="ResolveOrThrow"/>
    /// <returns>Null where faults were added.</returns>
    public static ResolvedOptions? Resolve(
        OktaOptions given, IEnumerable<string>? grantedScopes, List<string> faults, Func<Uri, string?>? findOrgFault = null)
    {
        OktaOptions options = given.Cleaned();
        options.GrantedScopes = grantedScopes is null ? null : [.. grantedScopes];
        if (findOrgFault is not null && OrgUrl.Parse(options) is { } url && findOrgFault(url) is { } fault)
        {
            faults.Add(fault);
        }

        int first = faults.Count;
        IReadOnlyList<string> scopes = Check(options, faults);
        for (int index = first; index < faults.Count; index++)
        {
            faults[index] = options.Names.Annotate(faults[index], options);
        }

        return faults.Count > 0 ? null : new ResolvedOptions
        {
            Options = options,
            Origin = new OrgOrigin(OrgUrl.Parse(options)!),
            Credential = CredentialChoice.Of(options)!.Value,
            Scopes = scopes,
        };
    }

    private static IReadOnlyList<string> Check(OktaOptions options, List<string> faults)
    {
        faults.AddRange(options.SettingFaults.Values);
        _ = OrgUrl.Parse(options, faults);
        CredentialDestination.Check(options, faults);
        IReadOnlyList<string> scopes = CredentialCheck.Run(options, options.GrantedScopes, faults);

        if ((options.Timeout <= TimeSpan.Zero || options.Timeout > s_longestTimeout) && options.Timeout != Timeout.InfiniteTimeSpan)
        {
            faults.Add(
                "OktaOptions.Timeout must be above zero and below 49 days, such as 00:01:40; Timeout.InfiniteTimeSpan switches it off.");
        }

        if (options.MaxRetries is < 0 or > MostRetries)
        {
            faults.Add($"OktaOptions.MaxRetries must be 0 to {MostRetries}, such as 3; 0 repeats no call.");
        }

        CheckRateLimits(options, faults);
        if (options.MaxResponseBytes is <= 0 or > MaxBuffer)
        {
            faults.Add("OktaOptions.MaxResponseBytes must be above zero and at most 1073741824 (1 GiB), such as 67108864.");
        }

        return scopes;
    }

    private static void CheckRateLimits(OktaOptions options, List<string> faults)
    {
        if (options.RateLimitReserve is { } reserve && reserve is not (>= 0 and < 1))
        {
            faults.Add("OktaOptions.RateLimitReserve must be from 0 to below 1, such as 0.25 for a quarter; null holds no call back.");
        }

        if (options is { RateLimitReserve: not null, RateLimiter: not null })
        {
            faults.Add("OktaOptions.RateLimitReserve and OktaOptions.RateLimiter are both set. Keep the limiter, which knows itself what "
                + "it leaves to others, or the reserve of the built-in one.");
        }
    }
}
