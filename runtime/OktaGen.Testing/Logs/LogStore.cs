using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The System Log of the org.</summary>
internal sealed class LogStore
{
    private readonly List<LogRecord> _events = [];

    /// <summary>All events, in the order of persistence.</summary>
    public IReadOnlyList<LogRecord> All => _events;

    public long LastSequence => _events.Count;

    public LogRecord Add(DateTimeOffset published, JsonObject json)
    {
        LogRecord record = new(_events.Count + 1, published, json);
        _events.Add(record);
        return record;
    }

    /// <summary>Writes what a call has done.</summary>
    public void Add(Call call, string eventType, string message, params LogTarget[] targets) =>
        Add(call.Org.Now, LogEventJson.Write(eventType, message, call.Org.Now, Actor(call), call, targets));

    private static LogTarget Actor(Call call) => call.Caller.ClientId is { } clientId
        ? new LogTarget(clientId, "PublicClientApp", "unknown", call.Org.FindApp(clientId)?.Label ?? "unknown")
        : LogTarget.Of(call.Org.Users.Admin);
}
