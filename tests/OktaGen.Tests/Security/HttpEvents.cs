using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace OktaGen.Tests;

/// <summary>What the platform's own HTTP event source says, to whoever attaches a profiler.</summary>
internal sealed class HttpEvents : EventListener
{
    private readonly ConcurrentQueue<string> _texts = new();

    public string Text => string.Join('\n', _texts);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.Http" or "System.Net.NameResolution" or "System.Net.Sockets")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    // Called by the base constructor's work as well, before the queue is there.
    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        _texts?.Enqueue(eventData.EventName + " " + string.Join(' ', eventData.Payload ?? Enumerable.Empty<object?>()));
}
