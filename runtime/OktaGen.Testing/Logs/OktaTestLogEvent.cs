using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>An event in the System Log of an <see cref="OktaTestOrg"/>.</summary>
public sealed class OktaTestLogEvent
{
    internal OktaTestLogEvent(LogRecord record)
    {
        Json = (JsonObject)record.Json.DeepClone();
        Published = record.Published;
    }

    /// <summary>The unique id.</summary>
    public string Uuid => (string)Json["uuid"]!;

    /// <summary>The type, such as <c>user.lifecycle.create</c>.</summary>
    public string EventType => (string)Json["eventType"]!;

    /// <summary>When it happened, by the org's clock.</summary>
    public DateTimeOffset Published { get; }

    /// <summary>The whole event, as Okta writes it.</summary>
    public JsonObject Json { get; }

    /// <inheritdoc />
    public override string ToString() => EventType;
}
