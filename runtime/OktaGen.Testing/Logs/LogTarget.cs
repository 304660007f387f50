using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What an event of the System Log is about, or who caused it.</summary>
internal sealed record LogTarget(string Id, string Type, string AlternateId, string DisplayName)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["type"] = Type,
        ["alternateId"] = AlternateId,
        ["displayName"] = DisplayName,
        ["detailEntry"] = null,
    };
}
