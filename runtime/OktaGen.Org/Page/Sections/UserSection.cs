using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The users.</summary>
internal static class UserSection
{
    public const string Anchor = "users";

    public static Html Render(PageView view)
    {
        UserRecord[] users = [.. view.Org.Users.All.Where(user => IsFound(view, user))];
        return PageView.Table(
            ["Login", "Name", "Status", "Groups", "Factors"],
            users.Select(user => Row(view, user)),
            users.Length,
            view.Filter.Length == 0 ? "There are none." : $"Of {view.Org.Users.Count} none is called so.");
    }

    /// <summary>Looks for some of them, once they are too many to be shown.</summary>
    public static Html Form(PageView view) => view.Org.Users.Count <= PageView.MostRows && view.Filter.Length == 0 ? default : Html.Of($"""
        <form class="fields" method="get" action="/#{Anchor}">
        <label>Login or name<input name="q" type="search" value="{view.Filter}"></label>
        <button>Find</button></form>
        """);

    private static bool IsFound(PageView view, UserRecord user) => view.Filter.Length == 0
        || $"{user.Login} {NameOf(user)}".Contains(view.Filter, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(UserRecord user) => user.ToTarget().DisplayName;

    private static Html Row(PageView view, UserRecord user) => Html.Of($"""
        <tr><td class="wide">{user.Login}</td><td>{NameOf(user)}</td><td>{user.Status}</td>
        <td>{string.Join(", ", view.Org.Groups.All.Where(group => group.HasMember(user)).Select(static group => group.Name))}</td>
        <td>{string.Join(", ", view.Org.Factors.All.Where(factor => factor.User == user).Select(static factor => factor.Type))}</td></tr>
        """);
}
