namespace OktaGen.Cli.Configuration;

/// <summary>
/// A credential goes only where its own source says, or the person who runs the command. Settings files are found in whatever folder that
/// is: one that names another org would have a credential of the environment sent there.
/// </summary>
internal static class CredentialHome
{
    // A private key is never sent, and what it signs is good at one org only. So it may lie apart from the URL, as in user secrets beside
    // appsettings.json; but not where its own source means another org.
    private static readonly (string Name, bool IsSent, Func<OktaOptions, string?> Value)[] s_credentials =
    [
        (nameof(OktaOptions.Token), true, static options => options.Token),
        (nameof(OktaOptions.ClientSecret), true, static options => options.ClientSecret),
        (nameof(OktaOptions.PrivateKey), false, static options => options.PrivateKey),
        (nameof(OktaOptions.PrivateKeyFile), false, static options => options.PrivateKeyFile),
    ];

    /// <param name="sources">All that is read, the environment first; the later ones win.</param>
    /// <param name="isTokenGiven">
    /// Whether the command line holds an API token. It is as much the person's own as the environment is.
    /// </param>
    /// <exception cref="ToolException">A credential would go where its source does not say.</exception>
    public static void Check(IReadOnlyList<SettingsSource> sources, bool isTokenGiven)
    {
        SettingsSource? place = sources.LastOrDefault(static source => source.NamesOrg);
        if (place?.Org is not { } org)
        {
            return;
        }

        List<string> faults = [];
        foreach ((string name, bool isSent, Func<OktaOptions, string?> value) in s_credentials)
        {
            if (sources.LastOrDefault(source => !string.IsNullOrWhiteSpace(value(source.Values))) is { } home && IsAstray(home, isSent))
            {
                faults.Add(Describe(name, home, place, org));
            }
        }

        if (isTokenGiven && IsAstray(sources[0], isSent: true))
        {
            faults.Add(Describe("--api-token", sources[0] with { Name = "the command line" }, place, org));
        }

        if (faults.Count > 0)
        {
            throw new ToolException(faults);
        }

        bool IsAstray(SettingsSource home, bool isSent) => home != place && (home.NamesOrg ? home.Org != org : isSent);
    }

    private static string Describe(string name, SettingsSource home, SettingsSource place, Uri org)
    {
        string own = home.Org is { } other ? $"is for {Show(other)}" : "does not say for which org it is";
        return $"{name} of {home.Name} {own}, and {place.Name} would have it used for {Show(org)}. Nothing was sent. "
            + $"If that is the right org, give --org-url {Show(org)}; else remove {name} from {home.Name}, or OrgUrl from {place.Name}.";
    }

    private static string Show(Uri org) => org.GetLeftPart(UriPartial.Authority);
}
