using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The faults that calls are still to meet.</summary>
internal static class FaultSection
{
    public const string Anchor = "faults";

    private static readonly string[] s_methods = ["", "GET", "POST", "PUT", "DELETE"];

    public static Html Render(PageView view)
    {
        Html[] rows =
        [
            .. view.Org.Faults.All.Select(fault => Row(
                view, FaultChoice.NameOf(fault.Fault.Kind), fault.Method, fault.Path, fault.Count, FaultChoice.IdOf(fault))),
            .. view.Org.RateLimits.Refusals.Select(refusal => Row(
                view, FaultChoice.RateLimit, null, refusal.Path, refusal.Count, FaultChoice.IdOf(refusal))),
        ];
        return PageView.Table(["Fault", "Calls", "How many", ""], rows, rows.Length, "None is switched on.");
    }

    public static Html Form(PageView view) => Html.Of($"""
        <form class="fields" method="post" action="{PageFront.Folder}fault-on">{view.WordInput}
        <label>Fault<select name="kind">{Options(FaultChoice.Names)}</select></label>
        <label>Method<select name="method">{Options(s_methods, "any")}</select></label>
        <label>Path<input name="path" value="/api/**" required></label>
        <label>Calls<input name="count" type="number" min="1" max="1000000" value="1" required></label>
        <label class="check"><input type="checkbox" name="endless" value="yes"> until switched off</label>
        <button>Switch on</button></form>
        """);

    private static Html Row(PageView view, string name, string? method, PathPattern path, int count, string id) => Html.Of($"""
        <tr><td>{name}</td><td class="wide">{method} <code>{path.ToString()}</code></td>
        <td>{(count > FaultChoice.Endless / 2 ? "until switched off" : $"the next {count}")}</td>
        <td>{view.Button("fault-off", id, "Switch off")}</td></tr>
        """);

    private static Html Options(IEnumerable<string> values, string empty = "") => Html.Join(values.Select(value =>
        Html.Of($"""<option value="{value}">{(value.Length == 0 ? empty : value)}</option>""")));
}
