using System.Globalization;
using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The pushes that nobody has answered: here a person is the user with the telephone.</summary>
internal static class PushSection
{
    public const string Anchor = "pushes";

    public static Html Render(PageView view)
    {
        FactorRecord[] waiting = [.. view.Org.Factors.All.Where(factor => factor.PendingPush(view.Now) is not null)];
        return PageView.Table(
            ["User", "Number", "Until", ""], waiting.Select(factor => Row(view, factor, factor.Push!)), waiting.Length, "None is waiting.");
    }

    private static Html Row(PageView view, FactorRecord factor, PushTransaction push) => Html.Of($"""
        <tr><td class="wide">{factor.User.Login}</td><td>{push.Number?.ToString(CultureInfo.InvariantCulture)}</td>
        <td>{PageView.Time(push.Expires)}</td>
        <td class="buttons">{view.Button("push-approve", factor.Id, "Approve")}{view.Button("push-reject", factor.Id, "Reject")}</td></tr>
        """);
}
