using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// The System Log of an <see cref="OktaTestOrg"/>. Calls that change something write to it; what a test seeds does not. Safe for use from
/// several threads.
/// </summary>
public sealed class OktaTestLogs
{
    private readonly OrgState _org;

    internal OktaTestLogs(OrgState org) => _org = org;

    /// <summary>All events, in the order in which they were written.</summary>
    public IReadOnlyList<OktaTestLogEvent> All =>
        _org.Locked<IReadOnlyList<OktaTestLogEvent>>(() => [.. _org.Logs.All.Select(record => new OktaTestLogEvent(record))]);

    /// <summary>Writes an event, caused by the org's admin.</summary>
    /// <param name="eventType">The type, such as <c>user.session.start</c>.</param>
    /// <param name="published">
    /// When it happened; now where left out. An event that comes late, as Okta's sometimes do, has an earlier time than the one before it.
    /// </param>
    /// <param name="members">Members of the event that are to differ, such as <c>outcome</c>.</param>
    /// <returns>The event.</returns>
    public OktaTestLogEvent Add(string eventType, DateTimeOffset? published = null, JsonObject? members = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(eventType);
        return _org.Locked<OktaTestLogEvent>(() =>
        {
            DateTimeOffset time = published ?? _org.Now;
            JsonObject json = LogEventJson.Write(eventType, eventType, time, _org.Logs.FindActor(null), call: null);
            foreach (KeyValuePair<string, JsonNode?> member in members ?? [])
            {
                json[member.Key] = member.Value?.DeepClone();
            }

            return new OktaTestLogEvent(_org.Logs.Add(time, json));
        });
    }
}
