namespace OktaGen;

/// <summary>
/// A credential goes only where its own source says, or code: settings of one source that name an org have theirs used there and nowhere
/// else, whatever source is laid over them.
/// </summary>
/// <remarks>A source that names no org leaves that to others: a secret of the environment beside a URL in a file is ordinary.</remarks>
internal static class CredentialDestination
{
    public static void Check(OktaOptions options, ICollection<string> faults)
    {
        if (options.OrgSource is not { } place || OrgUrl.Parse(options) is not { } org)
        {
            return;
        }

        foreach (string property in SecretsOf(CredentialChoice.Of(options)))
        {
            if (options.Names.OrgBeside(property, options) is { } home && home != place && home.Url != org)
            {
                faults.Add(Describe(property, home, org));
            }
        }
    }

    private static string[] SecretsOf(OktaCredential? kind) => kind switch
    {
        OktaCredential.ApiToken => [nameof(OktaOptions.Token)],
        OktaCredential.OAuth => [nameof(OktaOptions.ClientSecret), nameof(OktaOptions.PrivateKey), nameof(OktaOptions.PrivateKeyFile)],
        _ => [],
    };

    private static string Describe(string property, SettingsOrg home, Uri org)
    {
        string own = home.Url is { } other
            ? $"is meant for {Show(other)}, which {home.Key} names"
            : $"has {home.Key} beside it, which is no URL of an org";
        return $"OktaOptions.{property} {own}, and OktaOptions.OrgUrl would have it used at {Show(org)}: "
            + $"a credential goes only where its own source says. Remove {home.Key} or correct it, put credential and URL into one "
            + $"source, or set OrgUrl in code.";
    }

    private static string Show(Uri org) => org.GetLeftPart(UriPartial.Authority);
}
