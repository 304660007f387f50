using OktaGen.Authentication;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Orgs;

/// <summary>How far this machine's clock is from that of an org, and what follows.</summary>
/// <param name="ToOrg">What the machine's clock lacks.</param>
internal sealed record ClockDifference(TimeSpan ToOrg)
{
    public const string Cure = "Have the machine's clock set by NTP.";

    private static readonly TimeSpan s_tolerance = TimeSpan.FromSeconds(30);

    public bool IsTolerable => ToOrg.Duration() <= s_tolerance;

    /// <summary>The difference by an answer's date; null where it has none.</summary>
    public static ClockDifference? Of(OktaResponse answer, ToolHost host) =>
        answer.Headers.Date is { } date ? new ClockDifference(date - host.Time.GetUtcNow()) : null;

    public override string ToString()
    {
        string text = $"{Count.Seconds(ToOrg.Duration())} {(ToOrg < TimeSpan.Zero ? "ahead of" : "behind")} the org's";
        return IsTolerable ? text
            : ToOrg.Duration() <= ServerClock.Farthest ? text + ". OktaGen corrects that in what it signs; other programs do not."
            : text + ". That is too far to be corrected: Okta refuses what is signed with such a time.";
    }
}
