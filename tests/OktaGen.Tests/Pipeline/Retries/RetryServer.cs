using System.Globalization;

namespace OktaGen.Tests;

/// <summary>A server that gives scripted answers in turn and then succeeds, and a client that jumps over its pauses.</summary>
internal sealed class RetryServer : IAsyncDisposable
{
    private readonly Queue<RawAnswer> _answers;
    private readonly RawServer _server;

    public RetryServer(params IEnumerable<RawAnswer> answers)
    {
        _answers = new Queue<RawAnswer>(answers);
        _server = RawServer.Start(_ => _answers.TryDequeue(out RawAnswer? answer) ? answer : RawAnswer.Ok("""{"id":"1"}"""));
        Okta = Connect(options => options.MaxRetries = 3);
    }

    public SkippingTime Time { get; } = new();

    public OktaConnection Okta { get; }

    public IRetried Client => new RetriedClient(Okta);

    public string Origin => _server.Origin;

    public IReadOnlyList<RawRequest> Requests => _server.Requests;

    public IReadOnlyList<TimeSpan> Pauses => Time.Pauses;

    /// <summary>Okta's clock: no client's is that wrong, and no wait may depend on it.</summary>
    public DateTimeOffset Now => Time.GetUtcNow() + TimeSpan.FromHours(5);

    public static RawAnswer TooMany(params string[] headers) =>
        RawAnswer.Of("429 Too Many Requests", """{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}""", headers);

    public OktaConnection Connect(Action<OktaOptions> change) => OktaGen.Tests.Connect.To(_server, Time, change);

    public void Enqueue(RawAnswer answer) => _answers.Enqueue(answer);

    public string DateHeader(TimeSpan offset = default) => "Date: " + Http(Now + offset);

    public string ResetHeader(double secondsFromNow) =>
        "X-Rate-Limit-Reset: " + (Now.ToUnixTimeSeconds() + (long)secondsFromNow).ToString(CultureInfo.InvariantCulture);

    public static string Http(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await Okta.DisposeAsync();
        await _server.DisposeAsync();
    }
}
