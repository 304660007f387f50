using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OktaGen.Messages;
using OktaGen.RateLimits;

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
    public void Answered(ICallContext call, HttpResponseMessage response)
    {
        if (IsListenedTo)
        {
            CallObservation.Of(call.Message)?.Answered(response);
        }

        if ((Instruments.RateLimitRemaining.Enabled || Instruments.RateLimitLimit.Enabled)
            && RateLimitHeaders.Read(response.Headers) is { } rateLimit)
        {
            TagList tags = Tags(call);
            Instruments.RateLimitRemaining.Record(rateLimit.Remaining, tags);
            Instruments.RateLimitLimit.Record(rateLimit.Limit, tags);
        }
    }

    /// <summary>A request failed and is sent again.</summary>
    /// <param name="call">The call.</param>
    /// <param name="errorType">Why, by <see cref="ErrorType"/>.</param>
    /// <param name="retry">The number of this retry, from one.</param>
    /// <param name="delay">How long it is waited before.</param>
    public void Retrying(ICallContext call, string errorType, int retry, TimeSpan delay)
    {
        CountRetry(call, "okta.retry", errorType, delay);
        Logger.Retrying(FindName(call), errorType, delay.TotalMilliseconds, retry);
    }

    /// <summary>A request was refused for a rate limit and is sent again when that ends.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The refusal.</param>
    /// <param name="delay">How long it is waited.</param>
    public void RateLimited(ICallContext call, HttpResponseMessage response, TimeSpan delay)
    {
        Answered(call, response);
        CountRetry(call, "okta.rate_limit", ErrorType.From(response.StatusCode), delay);
        Instruments.RateLimitWait.Record(delay.TotalSeconds, Tags(call));
        string? requestId = OktaHeaders.FindRequestId(response.Headers, call.Authorization?.Header.Parameter);
        Logger.RateLimited(FindName(call), delay.TotalSeconds, requestId);
    }

    /// <summary>A call waited before it was sent, so that it would not hit a rate limit.</summary>
    /// <param name="call">The call.</param>
    /// <param name="wait">How long it waited, to the end or until it was given up.</param>
    public void HeldBack(ICallContext call, TimeSpan wait)
    {
        if (Instruments.RateLimitWait.Enabled)
        {
            Instruments.RateLimitWait.Record(wait.TotalSeconds, Tags(call));
        }
    }

    /// <summary>A request failed for the last time: no retry is allowed any more.</summary>
    /// <param name="call">The call.</param>
    /// <param name="errorType">Why, by <see cref="ErrorType"/>.</param>
    /// <param name="attempts">How often it was sent.</param>
    public void GaveUp(ICallContext call, string errorType, int attempts) => Logger.GaveUp(FindName(call), attempts, errorType);

    /// <param name="call">The call; null for the request of a token.</param>
    public TagList Tags(ICallContext? call)
    {
        TagList tags = default;
        if (call?.Endpoint is { } endpoint)
        {
            tags.Add(TagNames.Method, endpoint.Method.Method);
            tags.Add(TagNames.UrlTemplate, endpoint.Template);
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
    private static string FindName(ICallContext call) => call.Endpoint?.Name ?? "A request";

    private void CountRetry(ICallContext call, string eventName, string errorType, TimeSpan delay)
    {
        if (call.Endpoint is not null && IsListenedTo)
        {
            CallObservation.Of(call.Message)?.Resending(eventName, errorType, delay);
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
