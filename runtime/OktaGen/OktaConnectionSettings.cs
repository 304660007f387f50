using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OktaGen.Authentication;
using OktaGen.Http;
using OktaGen.Http.Retries;

namespace OktaGen;

/// <summary>Validated options in the form that a connection works with: what <c>Create</c> and <c>AddOkta</c> share.</summary>
internal sealed class OktaConnectionSettings
{
    private readonly OktaOptions _options;
    private readonly ILogger _logger;

    private OktaConnectionSettings(OktaOptions options, OrgOrigin origin, OktaCredential credential, IReadOnlyList<string> scopes, ILogger logger, TimeProvider time)
    {
        _options = options;
        _logger = logger;
        Origin = origin;
        Credential = credential;
        Scopes = scopes;
        Time = time;
        Retries = new RetryPolicy(options.MaxRetries, time);
    }

    public OrgOrigin Origin { get; }

    public OktaCredential Credential { get; }

    public IReadOnlyList<string> Scopes { get; }

    public TimeProvider Time { get; }

    public TimeSpan Timeout => _options.Timeout;

    /// <summary>What repeats calls, in the handler and where their bodies are read.</summary>
    public RetryPolicy Retries { get; }

    public int MaxResponseBytes => _options.MaxResponseBytes;

    /// <exception cref="OptionsValidationException">The options hold faults; all of them are named.</exception>
    public static OktaConnectionSettings From(
        string name, OktaOptions options, IEnumerable<string>? grantedScopes, ILoggerFactory loggerFactory, TimeProvider time)
    {
        IReadOnlyList<string> scopes = OktaOptionsValidator.ThrowIfInvalid(name, options, grantedScopes);
        return new OktaConnectionSettings(
            options,
            new OrgOrigin(OrgUrl.Parse(options)!),
            CredentialChoice.Of(options)!.Value,
            scopes,
            loggerFactory.CreateLogger("OktaGen"),
            time);
    }

    /// <summary>The handler that authorizes each attempt, over the one that sends it.</summary>
    public OktaMessageHandler CreateHandler(HttpMessageHandler inner) =>
        new(AuthenticatorFactory.Create(_options, Scopes, inner, Time, _logger), Credential, Origin, Retries, inner);
}
