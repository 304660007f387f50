using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The groups.</summary>
internal static class GroupSection
{
    public const string Anchor = "groups";

    public static Html Render(PageView view)
    {
        GroupRecord[] groups = [.. view.Org.Groups.All];
        return PageView.Table(["Name", "Description", "Members"], groups.Select(Row), groups.Length, "There are none.");
    }

    private static Html Row(GroupRecord group) => Html.Of($"""
        <tr><td class="wide">{group.Name}</td><td>{group.Profile["description"]?.ToString()}</td>
        <td class="number">{group.Members.Count()}</td></tr>
        """);
}
