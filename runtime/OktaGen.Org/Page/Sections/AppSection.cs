using System.Globalization;
using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The apps.</summary>
internal static class AppSection
{
    public const string Anchor = "apps";

    public static Html Render(PageView view)
    {
        IReadOnlyList<AppRecord> apps = view.Org.Apps.All;
        return PageView.Table(["App", "Status", "Client id", "Scopes", "Users", "Groups"], apps.Select(Row), apps.Count, "There are none.");
    }

    private static Html Row(AppRecord app) => Html.Of($"""
        <tr><td class="wide">{app.Label}</td><td>{app.Status}</td><td><code>{app.Service?.ClientId}</code></td>
        <td class="number">{app.Service?.Grants.All.Count.ToString(CultureInfo.InvariantCulture)}</td>
        <td class="number">{app.Users.All.Count}</td><td class="number">{app.Groups.All.Count}</td></tr>
        """);
}
