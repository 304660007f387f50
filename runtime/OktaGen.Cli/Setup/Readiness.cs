using System.Net;
using OktaGen.Authentication.Tokens;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;
using OktaGen.Endpoints;

namespace OktaGen.Cli.Setup;

/// <summary>Waits until an org has taken up what was just changed.</summary>
internal sealed class Readiness(OktaOptions options, IReadOnlyList<string> scopes, TimeSpan limit, ToolHost host)
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(500);

    // Roles take their time as well; but one that does not suit the call never will.
    private static readonly TimeSpan s_roleLimit = TimeSpan.FromSeconds(10);

    // What no waiting cures.
    private static readonly string[] s_final = [
        "invalid_scope", "client_credentials_self_scope_requested", "unauthorized_client", "access_denied"];

    /// <summary>Asks for tokens until one carries all scopes.</summary>
    /// <exception cref="ToolException">None did in time.</exception>
    public async Task AwaitScopesAsync(CancellationToken cancellationToken)
    {
        using var probe = new TokenProbe(options, host);
        string? state = await new Patience(limit, s_firstPause, host)
            .RetryAsync(time => AskAsync(probe, time, cancellationToken), cancellationToken);
        if (state is not null)
        {
            throw new ToolException($"After {Count.Seconds(limit)}, tokens are not complete: {state}");
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
        string? fault = await new Patience(limit < s_roleLimit ? limit : s_roleLimit, s_firstPause, host)
            .RetryAsync(time => TryAsync(call, probe, time, cancellationToken), cancellationToken);
        return (call.Name, fault);
    }

    private async Task<string?> TryAsync(ProbeCall call, ProbeClient probe, TimeSpan time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(time, host.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await call.SendAsync(probe, end.Token);
            return null;
        }
        catch (OktaApiException exception) when (exception is { StatusCode: HttpStatusCode.Forbidden, ErrorCode: "E0000006" })
        {
            return exception.Message;
        }
        catch (OktaTransportException exception)
        {
            return OrgTrouble.TextOf(exception);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"there was no answer within {Count.Seconds(time)}.";
        }
    }

    private async Task<string?> AskAsync(TokenProbe probe, TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            AccessToken token = await probe.RequestAsync(scopes, time, cancellationToken);
            IReadOnlyList<string> missing = new ScopeSet(scopes, token.Scopes ?? scopes).Missing;
            return missing.Count == 0 ? null : "they lack " + string.Join(", ", missing);
        }
        catch (OktaAuthenticationException exception) when (!s_final.Contains(exception.Error))
        {
            return exception.Message;
        }
        catch (OktaTransportException exception)
        {
            return OrgTrouble.TextOf(exception);
        }
    }
}
