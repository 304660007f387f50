using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OktaGen.Http;
using OktaGen.Http.RateLimits;

namespace OktaGen.Telemetry;

/// <summary>
/// Traces, metrics and logs of a connection's calls. They name endpoints by their routes: no path value, query, header or body is in
/// them. While nobody listens a call costs a look at three flags.
/// </summary>
internal sealed class OktaTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "OktaGen";

    private const string TokenPath = "/oauth2/v1/token";

    private static readonly string? s_version = typeof(OktaTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_source = new(Name, s_version);
    private static readonly Meter s_meter = new(Name, s_version);

    private readonly Uri _orgUrl;

    /// <param name="orgUrl">The org that is called.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="time">The clock that durations are taken by.</param>
    /// <param name="meters">Makes the meter; null for one that lives as long as the process.</param>
    public OktaTelemetry(Uri orgUrl, ILogger logger, TimeProvider time, IMeterFactory? meters)
    {
        _orgUrl = orgUrl;
        Logger = logger;
        Time = time;
        Instruments = new OktaInstruments(meters?.Create(new MeterOptions(Name) { Version = s_version }) ?? s_meter);
    }

    public ILogger Logger { get; }

    public TimeProvider Time { get; }

    public OktaInstruments Instruments { get; }

    /// <summary>Whether calls are to be observed at all.</summary>
    public bool IsListenedTo => s_source.HasListeners() || Instruments.CallDuration.Enabled || Logger.IsEnabled(LogLevel.Debug);

    /// <summary>Sends a call and reports its span, its duration and its end. To be called where <see cref="IsListenedTo"/>.</summary>
    public async Task<T> ObserveAsync<T>(OktaRequestMessage request, Func<Task<T>> send)
    {
        var observation = new CallObservation(this, request, StartActivity(request.Endpoint.Name, Tags(request)));
        Exception? failure = null;
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            observation.End(failure);
        }
    }

    /// <summary>The same way to get a token, with a span and a duration for each request.</summary>
    public Func<CancellationToken, Task<T>> ObserveTokenRequests<T>(Func<CancellationToken, Task<T>> request) => async cancellationToken =>
    {
        using TokenObservation observation = BeginTokenRequest();
        try
        {
            return await request(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            observation.Failed(exception);
            throw;
        }
    };

    /// <summary>An answer has come, a good one or not.</summary>
    public void Answered(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (IsListenedTo)
        {
            CallObservation.Of(request)?.Answered(response);
        }

        if ((Instruments.RateLimitRemaining.Enabled || Instruments.RateLimitLimit.Enabled)
            && RateLimitHeaders.Read(response.Headers) is { } rateLimit)
        {
            TagList tags = Tags(request as OktaRequestMessage);
            Instruments.RateLimitRemaining.Record(rateLimit.Remaining, tags);
            Instruments.RateLimitLimit.Record(rateLimit.Limit, tags);
        }
    }

    /// <summary>A request failed and is sent again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="errorType">Why, by <see cref="ErrorType"/>.</param>
    /// <param name="retry">The number of this retry, from one.</param>
    /// <param name="delay">How long it is waited before.</param>
    public void Retrying(HttpRequestMessage request, string errorType, int retry, TimeSpan delay)
    {
        var call = request as OktaRequestMessage;
        CountRetry(call, "okta.retry", errorType, delay);
        Logger.Retrying(EndpointOf(call), errorType, delay.TotalMilliseconds, retry);
    }

    /// <summary>A request was refused for a rate limit and is sent again when that ends.</summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The refusal.</param>
    /// <param name="delay">How long it is waited.</param>
    public void RateLimited(HttpRequestMessage request, HttpResponseMessage response, TimeSpan delay)
    {
        var call = request as OktaRequestMessage;
        Answered(request, response);
        CountRetry(call, "okta.rate_limit", ErrorType.Of(response.StatusCode), delay);
        Instruments.RateLimitWait.Record(delay.TotalSeconds, Tags(call));
        Logger.RateLimited(EndpointOf(call), delay.TotalSeconds, OktaHeaders.RequestId(response.Headers, call?.Credential));
    }

    /// <summary>A call waited before it was sent, so that it would not hit a rate limit.</summary>
    /// <param name="call">The call.</param>
    /// <param name="wait">How long it waited, to the end or until it was given up.</param>
    public void HeldBack(OktaRequestMessage call, TimeSpan wait)
    {
        if (Instruments.RateLimitWait.Enabled)
        {
            Instruments.RateLimitWait.Record(wait.TotalSeconds, Tags(call));
        }
    }

    /// <summary>A request failed for the last time: no retry is allowed any more.</summary>
    /// <param name="request">The request.</param>
    /// <param name="errorType">Why, by <see cref="ErrorType"/>.</param>
    /// <param name="attempts">How often it was sent.</param>
    public void GaveUp(HttpRequestMessage request, string errorType, int attempts) =>
        Logger.GaveUp(EndpointOf(request as OktaRequestMessage), attempts, errorType);

    public TagList Tags(OktaRequestMessage? request)
    {
        TagList tags = default;
        if (request is not null)
        {
            tags.Add(TagNames.Method, request.Endpoint.Method.Method);
            tags.Add(TagNames.UrlTemplate, request.Endpoint.Template);
        }

        AddServer(ref tags);
        return tags;
    }

    private static Activity? StartActivity(string name, in TagList tags) =>
        s_source.HasListeners() ? s_source.StartActivity(name, ActivityKind.Internal, default(ActivityContext), tags) : null;

    private TokenObservation BeginTokenRequest()
    {
        var tags = new TagList { { TagNames.Method, "POST" }, { TagNames.UrlTemplate, TokenPath } };
        AddServer(ref tags);
        return new TokenObservation(this, StartActivity("POST " + TokenPath, tags));
    }

    // A message that a handler of the app's made itself has no route to be named by.
    private static string EndpointOf(OktaRequestMessage? request) => request?.Endpoint.Name ?? "A request";

    private void CountRetry(OktaRequestMessage? call, string eventName, string errorType, TimeSpan delay)
    {
        if (call is not null && IsListenedTo)
        {
            CallObservation.Of(call)?.Resending(eventName, errorType, delay);
        }

        if (Instruments.Retries.Enabled)
        {
            TagList tags = Tags(call);
            tags.Add(TagNames.ErrorType, errorType);
            Instruments.Retries.Add(1, tags);
        }
    }

    private void AddServer(ref TagList tags)
    {
        tags.Add(TagNames.ServerAddress, _orgUrl.IdnHost);
        tags.Add(TagNames.ServerPort, _orgUrl.Port);
    }
}
