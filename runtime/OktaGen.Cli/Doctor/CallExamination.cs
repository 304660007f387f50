using System.Net;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Doctor;

/// <summary>Makes small calls: they show what the admin role permits, and what is left of the rate limits.</summary>
internal sealed class CallExamination(OktaOptions options, ToolHost host, Findings findings)
{
    /// <param name="asked">The scopes that tokens are asked for.</param>
    /// <param name="carried">Those that they carry.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(IReadOnlyList<string> asked, IReadOnlyList<string> carried, CancellationToken cancellationToken)
    {
        foreach (ProbeCall call in ProbeCall.For(carried))
        {
            await RunAsync("call", probe => call.SendAsync(probe, cancellationToken), asked, call.Name);
        }
    }

    public async Task RunAsync(string check, Func<IProbe, Task<OktaResponse>> send, IReadOnlyList<string> scopes, string name)
    {
        await using OktaConnection okta = OrgAccess.Connect(options, scopes.Count == 0 ? null : scopes, host);
        try
        {
            OktaResponse answer = await send(new ProbeClient(okta));
            findings.Ok(check, $"{name} answers {(int)answer.StatusCode}.");
            if (answer.RateLimit is { } limit)
            {
                JudgeRateLimit(name, limit);
            }
        }
        catch (OktaRateLimitException exception)
        {
            findings.Warn("rate limit", exception.Message, OrgTrouble.CureOf(exception));
        }
        catch (OktaApiException exception) when (exception is { StatusCode: HttpStatusCode.Forbidden, ErrorCode: "E0000006" })
        {
            findings.Fault(
                "role", $"{name} is refused: the admin role does not permit it.", "Assign a role that does: oktagen setup --role.");
        }
        catch (OktaException exception)
        {
            findings.Fault(check, OrgTrouble.TextOf(exception), OrgTrouble.CureOf(exception));
        }
    }

    private void JudgeRateLimit(string name, OktaRateLimit limit)
    {
        string text = $"{limit.Remaining} of {Count.Of(limit.Limit, "call")} {(limit.Remaining == 1 ? "is" : "are")} left for {name}.";
        if (limit.Remaining * 10L < limit.Limit)
        {
            findings.Warn(
                "rate limit", text, "Something uses the limit up: set RateLimitReserve for bulk jobs, or have Okta raise the app's share.");
        }
        else
        {
            findings.Ok("rate limit", text);
        }
    }
}
