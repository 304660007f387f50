#if OKTAGEN_RUNTIME
namespace OktaGen;
#else
namespace OktaGen.Knowledge.Shared;
#endif

/// <summary>
/// Tells the address of an org's Admin Console, which serves no API. Compiled into the compile-time half and the run-time half alike.
/// </summary>
internal static class AdminConsole
{
    private const string Suffix = "-admin.";

    /// <summary>The domains under which Okta has orgs.</summary>
    public static IReadOnlyList<string> OktaDomains { get; } =
        ["okta.com", "oktapreview.com", "okta-emea.com", "okta-gov.com", "okta.mil", "okta-miltest.com", "trex-govcloud.com"];

    /// <summary>The host of the org itself; null where the host is none of an Admin Console.</summary>
    public static string? FindOrgHost(string host)
    {
        foreach (string domain in OktaDomains)
        {
            int name = host.Length - domain.Length - Suffix.Length;
            if (name > 0 && host.EndsWith(Suffix + domain, StringComparison.OrdinalIgnoreCase))
            {
                return host.Substring(0, name) + "." + domain;
            }
        }

        return null;
    }
}
