using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The System Log of the org.</summary>
internal sealed class LogStore
{
    private readonly List<LogRecord> _events = [];

    /// <summary>All events, in the order of persistence.</summary>
    public IReadOnlyList<LogRecord> All => _events;

    /// <summary>Who does what a call does, or what a test does without one; the part that lets calls in knows it.</summary>
    public Func<Call?, LogTarget> FindActor { get; set; } = null!;

    public long LastSequence => _events.Count;

    public void Load(IEnumerable<LogRecord> saved)
    {
        _events.Clear();
        _events.AddRange(saved);
    }

    public LogRecord Add(DateTimeOffset published, JsonObject json)
    {
        LogRecord record = new(_events.Count + 1, published, json);
        _events.Add(record);
        return record;
    }

    /// <summary>Writes what a call has done.</summary>
    public void Add(Call call, string eventType, string message, params LogTarget[] targets) =>
        Add(call.Org.Now, LogEventJson.Write(eventType, message, call.Org.Now, FindActor(call), call, targets));
}
