using Microsoft.Extensions.Logging;
using OktaGen.Authentication;
using OktaGen.Messages;
using OktaGen.Telemetry;
using OktaGen.Urls;

namespace OktaGen.Pipeline;

/// <summary>What a connection's calls share, by its options of one time: handler, retries, limits, telemetry and authentication.</summary>
internal sealed class ConnectionPipeline : ConnectionContext, IDisposable
{
    private readonly ResolvedOptions _resolved;
    private readonly ILogger _logger;
    private readonly object _gate = new();
    private readonly RateLimitGate? _rateLimits;
    private volatile Authenticator? _authenticator;
    private volatile OktaMessageHandler? _handler;
    private bool _disposed;

    public ConnectionPipeline(ResolvedOptions resolved, OktaTelemetry telemetry, ILogger logger, TimeProvider time)
        : base(time, resolved.Options.Timeout)
    {
        _resolved = resolved;
        _logger = logger;
        Telemetry = telemetry;
        Retries = new Retrier(new RetryPolicy(resolved.Options.MaxRetries, time), time, telemetry);
        OktaRateLimiter? limiter = resolved.Options.RateLimiter
            ?? (resolved.Options.RateLimitReserve is { } reserve ? new OktaLocalRateLimiter(reserve, time) : null);
        _rateLimits = limiter is null ? null : new RateLimitGate(limiter, resolved.Origin.Url, time, telemetry);
    }

    public OrgOrigin Origin => _resolved.Origin;

    public OktaCredential Credential => _resolved.Credential;

    public IReadOnlyList<string> Scopes => _resolved.Scopes;

    public OktaTelemetry Telemetry { get; }

    /// <summary>What repeats calls, in the handler and where their bodies are read.</summary>
    public Retrier Retries { get; }

    public int MaxResponseBytes => _resolved.Options.MaxResponseBytes;

    /// <summary>Whether no code of the app's is given the token that ends a call.</summary>
    public bool IsFreeOfAppCode => _resolved.Options is { AccessTokenProvider: null, RateLimiter: null or { LetsGoOfTokens: true } };

    /// <summary>The handler that authorizes each attempt, over the one that sends it.</summary>
    public OktaMessageHandler CreateHandler(HttpMessageHandler inner)
    {
        Authenticator authenticator =
            AuthenticatorFactory.Create(_resolved.Options, _resolved.Scopes, inner, Time, _logger, Telemetry);
        _authenticator = authenticator;
        return new OktaMessageHandler(authenticator, Credential, Origin, Retries, _rateLimits, inner);
    }

    /// <summary>The same for a chain that connections share: made by the first message, and one for all.</summary>
    /// <exception cref="ObjectDisposedException">The connection was disposed of.</exception>
    public OktaMessageHandler GetHandler(HttpMessageHandler inner)
    {
        if (_handler is { } handler)
        {
            return handler;
        }

        lock (_gate)
        {
            return _handler ??= _disposed ? throw new ObjectDisposedException("OktaGen.OktaConnection") : CreateHandler(inner);
        }
    }

    /// <summary>Ends authentication, and leaves the chain to those who share it.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _authenticator?.Dispose();
        }
    }

    /// <summary>Forgets the access token, and failures to get one.</summary>
    public void ResetToken() => _authenticator?.Reset();
}
