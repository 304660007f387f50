using Microsoft.Extensions.Logging.Abstractions;
using OktaGen.Authentication;
using OktaGen.Authentication.Tokens;
using OktaGen.Cli.Terminal;
using OktaGen.Connections;
using OktaGen.Pipeline;

namespace OktaGen.Cli.Orgs;

/// <summary>Has tokens issued to an app, each anew: neither tokens nor failures are remembered.</summary>
internal sealed class TokenProbe : IDisposable
{
    // Where an app waits for ever, a person does not.
    private static readonly TimeSpan s_longestTime = TimeSpan.FromSeconds(100);

    private readonly HttpMessageHandler _handler;
    private readonly TokenEndpoint _endpoint;
    private readonly DPoPUse _dpop;
    private readonly TokenClient _client;
    private readonly TimeSpan _timeout;
    private readonly ToolHost _host;

    /// <param name="options">Options of an OAuth app, without faults.</param>
    /// <param name="host">The surroundings.</param>
    public TokenProbe(OktaOptions options, ToolHost host)
    {
        _host = host;
        _timeout = options.Timeout > TimeSpan.Zero && options.Timeout < s_longestTime ? options.Timeout : s_longestTime;
        _handler = host.CreateHandler?.Invoke() ?? new GzipHandler(OktaSocketsHandler.Create());
        _dpop = new DPoPUse(options.DPoP, options.DPoPAlgorithm);
        Clock = new ServerClock(host.Time, NullLogger.Instance);
        _endpoint = new TokenEndpoint(
            OrgUrl.Parse(options)!, _handler, AuthenticatorFactory.CreateClient(options, NullLogger.Instance), _dpop, Clock);
        _client = new TokenClient(_endpoint, _dpop, Clock, host.Time);
    }

    /// <summary>What the org's answers say of its time.</summary>
    public ServerClock Clock { get; }

    /// <summary>Asks for a token, for as long as the options allow a call.</summary>
    /// <exception cref="OktaException">There was no token.</exception>
    public Task<AccessToken> RequestAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken) =>
        RequestAsync(scopes, _timeout, cancellationToken);

    /// <summary>Asks for a token, for some time at most.</summary>
    /// <exception cref="OktaException">There was no token.</exception>
    public async Task<AccessToken> RequestAsync(IReadOnlyList<string> scopes, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(limit, _host.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            return await _client.RequestAsync(scopes, end.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OktaTransportException($"The token endpoint gave no answer within {Count.Seconds(limit)}.") { IsTimeout = true };
        }
    }

    public void Dispose()
    {
        _endpoint.Dispose();
        _dpop.Dispose();
        _handler.Dispose();
    }
}
