using Microsoft.Extensions.Logging.Abstractions;
using OktaGen.Authentication;
using OktaGen.Authentication.Tokens;
using OktaGen.Cli.Terminal;
using OktaGen.Http;
using OktaGen.Http.Compression;

namespace OktaGen.Cli.Orgs;

/// <summary>Has tokens issued to an app, each anew: neither tokens nor failures are remembered.</summary>
internal sealed class TokenProbe : IDisposable
{
    private readonly HttpMessageHandler _handler;
    private readonly TokenEndpoint _endpoint;
    private readonly DPoPUse _dpop;
    private readonly TokenClient _client;

    /// <param name="options">Options of an OAuth app, without faults.</param>
    /// <param name="host">The surroundings.</param>
    public TokenProbe(OktaOptions options, ToolHost host)
    {
        _handler = host.CreateHandler?.Invoke() ?? new GzipHandler(OktaSocketsHandler.Create());
        _dpop = new DPoPUse(options.DPoP, options.DPoPAlgorithm);
        Clock = new ServerClock(host.Time, NullLogger.Instance);
        _endpoint = new TokenEndpoint(OrgUrl.Parse(options)!, _handler, AuthenticatorFactory.CreateClient(options, NullLogger.Instance), _dpop, Clock);
        _client = new TokenClient(_endpoint, _dpop, Clock, host.Time);
    }

    /// <summary>What the org's answers say of its time.</summary>
    public ServerClock Clock { get; }

    /// <exception cref="OktaException">There was no token.</exception>
    public Task<AccessToken> RequestAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken) => _client.RequestAsync(scopes, cancellationToken);

    public void Dispose()
    {
        _endpoint.Dispose();
        _dpop.Dispose();
        _handler.Dispose();
    }
}
