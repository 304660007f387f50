using System.Net.Http.Headers;
using OktaGen.CompilerServices;
using OktaGen.Retries;

namespace OktaGen.Messages;

/// <summary>
/// A request that knows its endpoint and what it was authorized with. It travels through users' handlers as any other message.
/// </summary>
internal sealed class OktaRequestMessage : HttpRequestMessage, ICallContext
{
    private const long NoTimeout = long.MinValue;

    private long _timeoutTicks = NoTimeout;
    private long _begun;

    public OktaRequestMessage(OktaEndpoint endpoint, ConnectionContext? connection = null)
    {
        Endpoint = endpoint;
        Connection = connection;
        Method = endpoint.Method;
        VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        Version = System.Net.HttpVersion.Version20;
        Headers.TryAddWithoutValidation("Accept", "application/json");
    }

    public OktaEndpoint Endpoint { get; }

    /// <summary>The connection as it was when the call began: a call keeps to its org and credential while options change.</summary>
    public ConnectionContext? Connection { get; }

    public Uri? OwnUri { get; private set; }

    public Authorization? Authorization { get; set; }

    /// <summary>The text of that credential, which nothing that is said about the call may repeat.</summary>
    internal string? Credential => Authorization?.Header.Parameter;

    public Authorization? CallerAuthorization { get; private set; }

    /// <summary>The time allowed for this call, where the caller set one.</summary>
    public TimeSpan? Timeout
    {
        get => _timeoutTicks == NoTimeout ? null : TimeSpan.FromTicks(_timeoutTicks);
        private set => _timeoutTicks = value?.Ticks ?? NoTimeout;
    }

    /// <summary>Whether no code of the app's writes the body, such as a stream or a content of its own.</summary>
    public bool IsFreeOfAppCode => Content is null or EmptyContent || Content.GetType() == typeof(ByteArrayContent);

    /// <summary>The clock of the call.</summary>
    public TimeProvider Time => Connection?.Time ?? TimeProvider.System;

    public CallRetries Retries => field ??= new CallRetries();

    public TimeSpan? TimeLeft => (Timeout ?? Connection?.Timeout) is { } allowed && allowed != System.Threading.Timeout.InfiniteTimeSpan
        ? allowed - Time.GetElapsedTime(_begun)
        : null;

    public bool IsSafe => RetryRules.IsSafe(this, Endpoint.IsSafe);

    HttpRequestMessage ICallContext.Message => this;

    /// <summary>Starts the clock of the call.</summary>
    public void Begin() => _begun = Time.GetTimestamp();

    /// <summary>The same request for another page: a message is sent once.</summary>
    public OktaRequestMessage WithUri(Uri uri)
    {
        // A listing has no body, but may have an empty content for the sake of its headers.
        var message = new OktaRequestMessage(Endpoint, Connection)
        {
            Timeout = Timeout,
            CallerAuthorization = CallerAuthorization,
            Content = Content,
        };
        message.SetOwnUri(uri);
        foreach ((string name, HeaderStringValues values) in Headers.NonValidated)
        {
            message.Headers.Remove(name);
            message.Headers.TryAddWithoutValidation(name, values);
        }

        return message;
    }

    public void SetOwnUri(Uri uri) => RequestUri = OwnUri = uri;

    public void SetContent(HttpContent? content) => Content = content;

    public void Apply(OktaCallOptions? options)
    {
        if (options is null)
        {
            return;
        }

        if (options.Timeout is { } timeout && timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero, nameof(options));
        }

        Timeout = options.Timeout;
        if (options.AccessToken is { } token)
        {
            CallerAuthorization = Authorization.FromUserToken(token)
                ?? throw new ArgumentException(
                    Authorization.DescribeMissingToken(nameof(OktaCallOptions) + "." + nameof(OktaCallOptions.AccessToken)),
                    nameof(options));
        }

        foreach ((string name, string value) in options.Headers)
        {
            if (value is not null)
            {
                SetHeader(name, value);
            }
        }
    }

    public void SetHeader(string name, string value)
    {
        if ((HeaderRules.FindFault(name) ?? HeaderRules.FindValueFault(value)) is { } fault)
        {
            throw new ArgumentException($"{Endpoint.Name}: the header '{name}' cannot be sent: {fault}.", nameof(name));
        }

        if (TryReplace(Headers, name, value))
        {
            return;
        }

        // Content headers live on the content. A GET that must carry one (Okta's trimmed answers) gets an empty content.
        Content ??= new ByteArrayContent([]);
        TryReplace(Content.Headers, name, value);
    }

    // HttpHeaders.Remove throws where a header belongs elsewhere; the unvalidated view only says that it is not there.
    private static bool TryReplace(HttpHeaders headers, string name, string value)
    {
        if (headers.NonValidated.Contains(name))
        {
            headers.Remove(name);
        }

        return headers.TryAddWithoutValidation(name, value);
    }
}
