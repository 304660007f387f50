using OktaGen.Authentication;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Doctor;

/// <summary>Whether the org is there, and what time it has.</summary>
internal sealed class OrgExamination(OktaOptions options, ToolHost host, Findings findings)
{
    private static readonly TimeSpan s_clockTolerance = TimeSpan.FromSeconds(30);

    /// <returns>Whether it is there.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        if (OrgUrl.Parse(options) is not { } url)
        {
            findings.Skip("org", "Its address is not known.");
            return false;
        }

        // The one endpoint that takes no credential is asked by a connection that has none.
        await using OktaConnection okta = OrgAccess.Connect(
            new OktaOptions { OrgUrl = url.ToString(), Credential = OktaCredential.UserToken, MaxRetries = 1 }, scopes: null, host);
        try
        {
            long start = host.Time.GetTimestamp();
            OktaResponse<Organization> answer = await new OrgAdminClient(okta).IdentifyAsync(url, cancellationToken);
            TimeSpan elapsed = host.Time.GetElapsedTime(start);
            string engine = answer.Value.Pipeline == "idx" ? "Identity Engine" : "Classic Engine";
            findings.Ok("org", $"{answer.Value.Id}, {engine}, answers in {elapsed.TotalMilliseconds:0} ms");
            JudgeClock(answer);
            return true;
        }
        catch (NoOrgException exception)
        {
            findings.Fault("org", exception.Fault, NoOrgException.Cure);
        }
        catch (OktaException exception)
        {
            findings.Fault("org", OrgTrouble.TextOf(exception), OrgTrouble.CureOf(exception));
        }

        return false;
    }

    private void JudgeClock(OktaResponse answer)
    {
        if (answer.Headers.Date is not { } date)
        {
            findings.Skip("clock", "The answer holds no date.");
            return;
        }

        TimeSpan difference = date - host.Time.GetUtcNow();
        string text = $"{Count.Seconds(difference.Duration())} {(difference < TimeSpan.Zero ? "ahead of" : "behind")} the org's";
        if (difference.Duration() <= s_clockTolerance)
        {
            findings.Ok("clock", text);
        }
        else
        {
            string effect = difference.Duration() <= ServerClock.Farthest
                ? ". OktaGen corrects that in what it signs; other programs do not."
                : ". That is too far to be corrected: Okta refuses what is signed with such a time.";
            findings.Warn("clock", text + effect, "Have the machine's clock set by NTP.");
        }
    }
}
