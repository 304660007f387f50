using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Doctor;

/// <summary>Whether the org is there, and what time it has.</summary>
internal sealed class OrgExamination(OktaOptions options, ToolHost host, Findings findings)
{
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
        switch (ClockDifference.Of(answer, host))
        {
            case null:
                findings.Skip("clock", "The answer holds no date.");
                break;
            case { IsTolerable: true } difference:
                findings.Ok("clock", difference.ToString());
                break;
            case { } difference:
                findings.Warn("clock", difference.ToString(), ClockDifference.Cure);
                break;
        }
    }
}
