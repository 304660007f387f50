using System.Globalization;
using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The rate limits that refuse calls, and how they stand.</summary>
internal static class LimitSection
{
    public const string Anchor = "limits";

    public static Html Render(PageView view)
    {
        (RateLimit Limit, int Used)[] limits = [.. view.Org.RateLimits.All(view.Now)];
        return PageView.Table(
            ["Path", "Limit", "Window", "Used", ""],
            limits.Select(limit => Row(view, limit.Limit, limit.Used)),
            limits.Length,
            "None is set: calls are counted for the headers, and not refused.");
    }

    public static Html Form(PageView view) => Html.Of($"""
        <form class="fields" method="post" action="{PageFront.Folder}limit-set">{view.WordInput}
        <label>Path<input name="path" value="/api/v1/users" required></label>
        <label>Calls<input name="limit" type="number" min="0" max="1000000" value="100" required></label>
        <label>Window in seconds<input name="window" type="number" min="1" max="1000000" value="60" required></label>
        <button>Set</button></form>
        """);

    private static Html Row(PageView view, RateLimit limit, int used) => Html.Of($"""
        <tr><td class="wide"><code>{limit.Path}</code></td><td class="number">{limit.Limit}</td>
        <td class="number">{limit.Window.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s</td>
        <td class="number">{used}</td><td>{Remove(view, limit)}</td></tr>
        """);

    private static Html Remove(PageView view, RateLimit limit) => Html.Of($"""
        <form method="post" action="{PageFront.Folder}limit-remove">{view.WordInput}<input type="hidden" name="path" value="{limit.Path}">
        <button>Lift</button></form>
        """);
}
