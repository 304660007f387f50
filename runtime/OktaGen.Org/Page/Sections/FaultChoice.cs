using System.Globalization;
using OktaGen.Cli;
using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The faults that a person can switch on and off.</summary>
internal static class FaultChoice
{
    public const string RateLimit = "Rate limit (429)";

    /// <summary>As many calls as nobody makes.</summary>
    public const int Endless = 1_000_000_000;

    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(5);

    private static readonly (string Name, OktaTestFault Kind, Action<OktaTestFaults, string?, string, int> SwitchOn)[] s_choices =
    [
        ("Slow answer (5 s)", OktaTestFault.Delay, static (faults, method, path, count) => faults.Delay(s_delay, method, path, count)),
        ("Connection reset", OktaTestFault.Reset, static (faults, method, path, count) => faults.Reset(method, path, count)),
        ("Answer lost", OktaTestFault.LostAnswer, static (faults, method, path, count) => faults.LoseAnswer(method, path, count)),
        ("Answer cut", OktaTestFault.CutBody, static (faults, method, path, count) => faults.CutBody(10, method, path, count)),
        ("No JSON", OktaTestFault.Garbage, static (faults, method, path, count) => faults.Garbage(method, path, count)),
        ("Page of a proxy (502)", OktaTestFault.HtmlPage, static (faults, method, path, count) =>
            faults.HtmlPage(502, null, method, path, count)),
        ("Outage (503)", OktaTestFault.Error, static (faults, method, path, count) =>
            faults.Error(503, "E0000010", null, method, path, count)),
    ];

    public static IEnumerable<string> Names { get; } = [.. s_choices.Select(static choice => choice.Name), RateLimit];

    public static string NameOf(OktaTestFault kind) =>
        Array.Find(s_choices, choice => choice.Kind == kind) is { Name: { } name } ? name : kind.ToString();

    public static string IdOf(PlannedFault fault) => string.Create(CultureInfo.InvariantCulture, $"f{fault.Number}");

    public static string IdOf(RateLimitRefusal refusal) => string.Create(CultureInfo.InvariantCulture, $"r{refusal.Number}");

    /// <exception cref="ArgumentException">The org refuses it.</exception>
    /// <exception cref="ToolException">The form says nothing that can be switched on.</exception>
    public static void SwitchOn(OktaTestOrg org, PageForm form)
    {
        int count = form["endless"].Length > 0 ? Endless : PageActions.Integer(form, "count", 1);
        string? method = form["method"].Length > 0 ? form["method"] : null;
        if (form["kind"] == RateLimit)
        {
            org.RateLimits.RefuseNext(OktaTestLimit.Requests, count, form["path"]);
            return;
        }

        (string? name, _, Action<OktaTestFaults, string?, string, int>? switchOn) =
            Array.Find(s_choices, choice => choice.Name == form["kind"]);
        if (name is null)
        {
            throw new ToolException($"There is no fault '{form["kind"]}'.");
        }

        switchOn(org.Faults, method, form["path"], count);
    }

    public static void SwitchOff(OktaTestOrg org, string id) => org.State.Locked(() =>
    {
        org.State.Faults.RemoveAll(fault => IdOf(fault) == id);
        org.State.RateLimits.Refusals.RemoveAll(refusal => IdOf(refusal) == id);
    });
}
