using System.Collections.Concurrent;
using System.Diagnostics;

namespace OktaGen.Tests;

/// <summary>The finished spans about one server. The listener hears the whole process: other tests' spans name other ports.</summary>
internal sealed class Traces : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public Traces(string origin, params string[] sources)
    {
        int port = new Uri(origin).Port;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "OktaGen" || sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.GetTagItem("server.port") is int at && at == port)
                {
                    _spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> All => [.. _spans];

    public Activity Single => Assert.Single(_spans, span => span.Source.Name == "OktaGen" && !span.OperationName.Contains("/oauth2/", StringComparison.Ordinal));

    /// <summary>All that an exporter could see of the spans.</summary>
    public string Text => string.Join('\n', _spans.Select(Describe));

    public static string Describe(Activity span) => string.Join(
        '\n',
        [
            span.OperationName,
            span.DisplayName,
            span.StatusDescription,
            .. span.TagObjects.Select(Pair),
            .. span.Baggage.Select(pair => $"{pair.Key}={pair.Value}"),
            .. span.Events.SelectMany(happening => happening.Tags.Select(Pair).Prepend(happening.Name)),
        ]);

    public void Dispose() => _listener.Dispose();

    private static string Pair(KeyValuePair<string, object?> pair) => $"{pair.Key}={pair.Value}";
}
