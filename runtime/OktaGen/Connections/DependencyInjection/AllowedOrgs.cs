namespace OktaGen.Connections;

/// <summary>Which orgs the connection factory connects to.</summary>
/// <param name="allows">The app's own choice; null for all that are called by https.</param>
internal sealed class AllowedOrgs(Func<Uri, bool>? allows)
{
    public string? FindFault(Uri orgUrl)
    {
        if (allows is not null)
        {
            return allows(orgUrl) ? null : "OktaOptions.OrgUrl is none of the orgs that AddOktaConnectionFactory was told to allow.";
        }

        return orgUrl.Scheme == Uri.UriSchemeHttps ? null
            : "OktaOptions.OrgUrl begins with http://, which the connection factory does not take: orgs that are known only at run time "
                + "are called by https://. "
            + "For an org in a test, say at AddOktaConnectionFactory which orgs are allowed.";
    }
}
