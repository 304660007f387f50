using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OktaGen.Calls;
using OktaGen.Connections;
using OktaGen.Pipeline;

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
    private volatile CallSender _sender;

    internal OktaConnection(ConnectionPipeline pipeline, HttpMessageHandler handler, bool disposeHandler)
        : this(pipeline, new HttpMessageInvoker(handler, disposeHandler), sharesHandler: !disposeHandler,
            HandlerChain.IsFreeOfAppCode(handler))
    {
    }

    internal OktaConnection(ConnectionPipeline pipeline, HttpMessageInvoker invoker, bool sharesHandler, bool isFreeOfAppCode)
    {
        _invoker = invoker;
        _sharesHandler = sharesHandler;
        _sender = new CallSender(pipeline, invoker, isFreeOfAppCode);
    }

    /// <summary>The org's URL.</summary>
    public Uri OrgUrl => _sender.Pipeline.Origin.Url;

    /// <summary>The kind of credential that the connection uses.</summary>
    public OktaCredential Credential => _sender.Pipeline.Credential;

    /// <summary>The scopes that access tokens are asked for; empty with an API token.</summary>
    public IReadOnlyList<string> Scopes => _sender.Pipeline.Scopes;

    /// <summary>The clock that the connection's pauses and time-outs follow: for code around its calls that waits, too.</summary>
    public TimeProvider TimeProvider => _sender.Pipeline.Time;

    /// <summary>Sends calls by the options of now.</summary>
    internal CallSender Sender => _sender;

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
        ConnectionPipeline pipeline = PipelineFactory.Create(
            Microsoft.Extensions.Options.Options.DefaultName,
            options,
            grantedScopes,
            loggerFactory ?? NullLoggerFactory.Instance,
            timeProvider ?? TimeProvider.System);
        if (handler is not null)
        {
            HandlerChain.Secure(handler, pipeline.Origin.IsPlain);
        }

        return new OktaConnection(
            pipeline, pipeline.CreateHandler(handler ?? new GzipHandler(OktaSocketsHandler.Create())), disposeHandler: true);
    }

    /// <summary>
    /// Forgets the access token, and a remembered failure to get one: the next call has a new token issued. Useful after an admin has
    /// granted a scope or repaired the app's settings. Calls under way are not disturbed. Without effect on an API token.
    /// </summary>
    public void ResetToken() => _sender.Pipeline.ResetToken();

    /// <summary>
    /// Ends the connection. Calls that are under way fail, or, where connections share their sockets, may still end well.
    /// </summary>
    public void Dispose()
    {
        _invoker.Dispose();
        if (_sharesHandler)
        {
            _sender.Pipeline.Dispose();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    /// <returns>A completed task.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Calls from now on go by other options, over the same handlers.</summary>
    /// <remarks>What they replace is not disposed of, because calls under way still use it: it goes with the last of them.</remarks>
    internal void Replace(ConnectionPipeline pipeline) => _sender = _sender.With(pipeline);
}
