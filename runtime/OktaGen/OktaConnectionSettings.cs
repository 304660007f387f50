using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OktaGen.Authentication;
using OktaGen.Http;
using OktaGen.Http.RateLimits;
using OktaGen.Http.Retries;
using OktaGen.Telemetry;

namespace OktaGen;

/// <summary>Validated options in the form that a connection works with: what <c>Create</c> and <c>AddOkta</c> share.</summary>
internal sealed class OktaConnectionSettings : IDisposable
{
    private readonly OktaOptions _options;
    private readonly ILogger _logger;
    private readonly object _gate = new();
    private readonly RateLimitGate? _rateLimits;
    private volatile Authenticator? _authenticator;
    private volatile OktaMessageHandler? _handler;
    private bool _disposed;

    private OktaConnectionSettings(OktaOptions options, OrgOrigin origin, OktaCredential credential, IReadOnlyList<string> scopes,
        OktaTelemetry telemetry, ILogger logger, TimeProvider time)
    {
        _options = options;
        _logger = logger;
        Telemetry = telemetry;
        Origin = origin;
        Credential = credential;
        Scopes = scopes;
        Time = time;
        _rateLimits = options.RateLimitReserve is { } reserve ? new RateLimitGate(reserve, time) : null;
        Retries = new RetryPolicy(options.MaxRetries, time, telemetry);
    }

    public OrgOrigin Origin { get; }

    public OktaCredential Credential { get; }

    public IReadOnlyList<string> Scopes { get; }

    public TimeProvider Time { get; }

    public OktaTelemetry Telemetry { get; }

    public TimeSpan Timeout => _options.Timeout;

    /// <summary>Whether no code of the app's is asked for the credential of a call.</summary>
    public bool IsFreeOfAppCode => _options.AccessTokenProvider is null;

    /// <summary>What repeats calls, in the handler and where their bodies are read.</summary>
    public RetryPolicy Retries { get; }

    public int MaxResponseBytes => _options.MaxResponseBytes;

    /// <exception cref="OptionsValidationException">The options hold faults; all of them are named.</exception>
    public static OktaConnectionSettings From(
        string name,
        OktaOptions options,
        IEnumerable<string>? grantedScopes,
        ILoggerFactory loggerFactory,
        TimeProvider time,
        IMeterFactory? meters = null,
        Func<Uri, string?>? findOrgFault = null)
    {
        string[]? list = grantedScopes is null ? null : [.. grantedScopes];
        IReadOnlyList<string> scopes = OktaOptionsValidator.ThrowIfInvalid(name, options, list, findOrgFault);
        OktaOptions cleaned = options.Cleaned();
        cleaned.GrantedScopes = list;
        var origin = new OrgOrigin(OrgUrl.Parse(cleaned)!);
        ILogger logger = loggerFactory.CreateLogger(OktaTelemetry.Name);
        if (origin.IsInternationalized)
        {
            logger.HostIsInternationalized(origin.Url.IdnHost);
        }

        return new OktaConnectionSettings(
            cleaned,
            origin,
            CredentialChoice.Of(cleaned)!.Value,
            scopes,
            new OktaTelemetry(origin.Url, logger, time, meters),
            logger,
            time);
    }

    /// <summary>The handler that authorizes each attempt, over the one that sends it.</summary>
    public OktaMessageHandler CreateHandler(HttpMessageHandler inner)
    {
        Authenticator authenticator = AuthenticatorFactory.Create(_options, Scopes, inner, Time, _logger, Telemetry);
        _authenticator = authenticator;
        return new OktaMessageHandler(authenticator, Credential, Origin, Retries, _rateLimits, inner);
    }

    /// <summary>The same for a chain that connections share: made by the first message, and one for all.</summary>
    /// <exception cref="ObjectDisposedException">The connection was disposed of.</exception>
    public OktaMessageHandler HandlerOver(HttpMessageHandler inner)
    {
        if (_handler is { } handler)
        {
            return handler;
        }

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(OktaConnection));
            return _handler ??= CreateHandler(inner);
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
