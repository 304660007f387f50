using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OktaGen.CompilerServices;
using OktaGen.Http;
using OktaGen.Http.Compression;
using OktaGen.Http.Retries;
using OktaGen.Telemetry;

namespace OktaGen;

/// <summary>
/// An authenticated connection to one Okta org, shared by the clients that use it. Safe for concurrent use; keep it as long as the app
/// runs. With dependency injection <c>AddOkta</c> makes it.
/// </summary>
[DebuggerDisplay("{OrgUrl} ({Credential})")]
public sealed class OktaConnection : IDisposable, IAsyncDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly bool _sharesHandler;
    private readonly OrgOrigin _origin;
    private readonly TimeSpan _timeout;
    private readonly bool _isFreeOfAppCode;
    private volatile OktaConnection? _successor;

    internal OktaConnection(OktaConnectionSettings settings, HttpMessageHandler handler, bool disposeHandler)
        : this(settings, new HttpMessageInvoker(handler, disposeHandler), sharesHandler: !disposeHandler,
            HandlerChain.IsFreeOfAppCode(handler))
    {
    }

    internal OktaConnection(OktaConnectionSettings settings, HttpMessageInvoker invoker, bool sharesHandler, bool isFreeOfAppCode)
    {
        Settings = settings;
        _invoker = invoker;
        _sharesHandler = sharesHandler;
        _isFreeOfAppCode = isFreeOfAppCode;
        _origin = settings.Origin;
        Time = settings.Time;
        _timeout = settings.Timeout;
        Retries = settings.Retries;
        MaxResponseBytes = settings.MaxResponseBytes;
        Telemetry = settings.Telemetry;
    }

    /// <summary>The org's URL.</summary>
    public Uri OrgUrl => Current.Settings.Origin.Url;

    /// <summary>The kind of credential that the connection uses.</summary>
    public OktaCredential Credential => Current.Settings.Credential;

    /// <summary>The scopes that access tokens are asked for; empty with an API token.</summary>
    public IReadOnlyList<string> Scopes => Current.Settings.Scopes;

    /// <summary>The clock that the connection's pauses and time-outs follow: for code around its calls that waits, too.</summary>
    public TimeProvider TimeProvider => Time;

    /// <summary>
    /// The connection by the options of now. A call asks once and keeps to it, from its URL to the last page of its listing.
    /// </summary>
    internal OktaConnection Current => _successor ?? this;

    internal OktaConnectionSettings Settings { get; }

    internal string Origin => _origin.Text;

    internal RetryPolicy Retries { get; }

    internal int MaxResponseBytes { get; }

    internal TimeProvider Time { get; }

    internal OktaTelemetry Telemetry { get; }

    /// <summary>Connects to an org without dependency injection. Nothing is sent before the first call.</summary>
    /// <param name="options">Where and how to authenticate. Later changes to it have no effect.</param>
    /// <param name="grantedScopes">
    /// The project's scope list, <c>GrantedScopes.All</c>: the scopes that access tokens are asked for. May be left out with an API token.
    /// </param>
    /// <param name="handler">
    /// Sends the requests, in place of sockets of our own: a proxy's handler or a test's. Redirects are switched off at a
    /// <see cref="SocketsHttpHandler"/> or <see cref="HttpClientHandler"/>, also within nested <see cref="DelegatingHandler"/>s; any other
    /// handler must not follow them. The connection disposes it.
    /// </param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <returns>The connection; dispose it at the end.</returns>
    /// <exception cref="OptionsValidationException">The options hold faults; the message names all of them and no secret.</exception>
    /// <exception cref="InvalidOperationException">
    /// The handler follows redirects and is in use already, so that it cannot be changed.
    /// </exception>
    public static OktaConnection Create(
        OktaOptions options,
        IEnumerable<string>? grantedScopes = null,
        HttpMessageHandler? handler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        OktaConnectionSettings settings = OktaConnectionSettings.From(
            Microsoft.Extensions.Options.Options.DefaultName,
            options,
            grantedScopes,
            loggerFactory ?? NullLoggerFactory.Instance,
            timeProvider ?? TimeProvider.System);
        if (handler is not null)
        {
            HandlerChain.Secure(handler, settings.Origin.IsPlain);
        }

        return new OktaConnection(
            settings, settings.CreateHandler(handler ?? new GzipHandler(OktaSocketsHandler.Create())), disposeHandler: true);
    }

    /// <summary>
    /// Forgets the access token, and a remembered failure to get one: the next call has a new token issued. Useful after an admin has
    /// granted a scope or repaired the app's settings. Calls under way are not disturbed. Without effect on an API token.
    /// </summary>
    public void ResetToken() => Current.Settings.ResetToken();

    /// <summary>
    /// Ends the connection. Calls that are under way fail, or, where connections share their sockets, may still end well.
    /// </summary>
    public void Dispose()
    {
        _invoker.Dispose();
        if (_sharesHandler)
        {
            Current.Settings.Dispose();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    /// <returns>A completed task.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Calls from now on go by other settings, over the same handlers.</summary>
    /// <remarks>What they replace is not disposed of, because calls under way still use it: it goes with the last of them.</remarks>
    internal void Replace(OktaConnectionSettings settings) =>
        _successor = new OktaConnection(settings, _invoker, _sharesHandler, _isFreeOfAppCode);

    internal CallTime BeginCall(OktaRequestMessage request, CancellationToken cancellationToken)
    {
        request.Begin();
        bool isFreeOfAppCode = _isFreeOfAppCode && Settings.IsFreeOfAppCode && request.IsFreeOfAppCode;
        return new CallTime(request.Timeout ?? _timeout, Time, isFreeOfAppCode, cancellationToken);
    }

    internal Task<HttpResponseMessage> SendAsync(OktaRequestMessage request, CancellationToken cancellationToken) =>
        _invoker.SendAsync(request, cancellationToken);

    internal bool TryResolve(string link, out Uri? resolved) => _origin.TryResolve(link, out resolved);

    internal Uri Resolve(OktaCursor cursor, OktaEndpoint endpoint)
    {
        if (!_origin.TryResolve(cursor.ToString(), out Uri? resolved))
        {
            throw new ArgumentException(
                $"{endpoint.Name}: the cursor leads to another origin than {_origin.Text}; it was not followed.", nameof(cursor));
        }

        return endpoint.IsRouteOf(resolved!) ? resolved! : throw new ArgumentException(
            $"{endpoint.Name}: the cursor leads to another path than this endpoint's; it was not followed. A cursor resumes the listing "
                + $"that gave it; "
            + "sign those that leave the app and come back.",
            nameof(cursor));
    }
}
