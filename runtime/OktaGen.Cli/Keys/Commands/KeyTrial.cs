using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Keys.Commands;

/// <summary>Asks the token endpoint whether it takes a key.</summary>
internal sealed class KeyTrial(OktaOptions options, TimeSpan limit, ToolHost host)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>Waits until it does: a new key reaches it after some seconds.</summary>
    /// <param name="text">The private key, which brings its id along.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ToolException">It did not in time.</exception>
    public async Task AwaitAsync(string text, CancellationToken cancellationToken)
    {
        using var probe = new TokenProbe(
            new OktaOptions
            {
                OrgUrl = options.OrgUrl ?? options.OktaDomain,
                Credential = OktaCredential.OAuth,
                ClientId = options.ClientId,
                PrivateKey = text,
                DPoP = options.DPoP,
                DPoPAlgorithm = options.DPoPAlgorithm,
            },
            host);
        string? fault = await new Patience(limit, s_pause, host)
            .RetryAsync(time => TryAsync(probe, time, cancellationToken), cancellationToken);
        if (fault is not null)
        {
            string when = limit > TimeSpan.Zero ? $"After {Count.Seconds(limit)}, " : "";
            throw new ToolException($"{when}Okta does not take the key. {fault}");
        }
    }

    private static async Task<string?> TryAsync(TokenProbe probe, TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            await probe.RequestAsync([OktaScopes.UsersRead], time, cancellationToken);
            return null;
        }
        catch (OktaAuthenticationException exception) when (exception.Error == "consent_required")
        {
            // The key was looked at before the scopes.
            return null;
        }
        catch (OktaAuthenticationException exception) when (exception.Error == "invalid_client")
        {
            return exception.Message;
        }
        catch (OktaTransportException exception)
        {
            return OrgTrouble.TextOf(exception);
        }
    }
}
