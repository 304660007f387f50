using System.Net;
using OktaGen.Authentication.Tokens;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Setup;

/// <summary>Waits until an org has taken up what was just changed: keys, grants and roles reach the token endpoint after some seconds.</summary>
internal sealed class Readiness(OktaOptions options, IReadOnlyList<string> scopes, TimeSpan limit, ToolHost host)
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(2);

    // Roles take their time as well; but one that does not suit the call never will.
    private static readonly TimeSpan s_roleLimit = TimeSpan.FromSeconds(10);

    // What no waiting cures.
    private static readonly string[] s_final = ["invalid_scope", "client_credentials_self_scope_requested", "unauthorized_client", "access_denied"];

    /// <summary>Asks for tokens until one carries all scopes.</summary>
    /// <exception cref="ToolException">None did in time.</exception>
    public async Task AwaitScopesAsync(CancellationToken cancellationToken)
    {
        using var probe = new TokenProbe(options, host);
        string state = await RetryAsync(limit, () => AskAsync(probe, cancellationToken), cancellationToken) ?? "";
        if (state.Length > 0)
        {
            throw new ToolException($"After {limit.TotalSeconds:0} seconds, tokens are not complete: {state}");
        }
    }

    /// <summary>Makes the first call that the scopes permit.</summary>
    /// <returns>What was called; what is wrong with it, null where nothing is.</returns>
    public async Task<(string? Call, string? Fault)> CallAsync(CancellationToken cancellationToken)
    {
        if (ProbeCall.For(scopes).FirstOrDefault() is not { } call)
        {
            return (null, null);
        }

        await using OktaConnection okta = OrgAccess.Connect(options, scopes, host);
        var probe = new ProbeClient(okta);
        string? fault = await RetryAsync(limit < s_roleLimit ? limit : s_roleLimit, () => TryAsync(call, probe, cancellationToken), cancellationToken);
        return (call.Name, fault);
    }

    private static async Task<string?> TryAsync(ProbeCall call, ProbeClient probe, CancellationToken cancellationToken)
    {
        try
        {
            await call.SendAsync(probe, cancellationToken);
            return null;
        }
        catch (OktaApiException exception) when (exception is { StatusCode: HttpStatusCode.Forbidden, ErrorCode: "E0000006" })
        {
            return exception.Message;
        }
    }

    private async Task<string?> AskAsync(TokenProbe probe, CancellationToken cancellationToken)
    {
        try
        {
            AccessToken token = await probe.RequestAsync(scopes, cancellationToken);
            IReadOnlyList<string> missing = new ScopeSet(scopes, token.Scopes ?? scopes).Missing;
            return missing.Count == 0 ? null : "they lack " + string.Join(", ", missing);
        }
        catch (OktaAuthenticationException exception) when (!s_final.Contains(exception.Error))
        {
            return exception.Message;
        }
    }

    /// <summary>Tries until there is no fault, or no time.</summary>
    private async Task<string?> RetryAsync(TimeSpan time, Func<Task<string?>> attempt, CancellationToken cancellationToken)
    {
        long start = host.Time.GetTimestamp();
        TimeSpan pause = s_firstPause;
        while (true)
        {
            string? fault = await attempt();
            if (fault is null || host.Time.GetElapsedTime(start) + pause > time)
            {
                return fault;
            }

            await Task.Delay(pause, host.Time, cancellationToken);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
        }
    }
}
