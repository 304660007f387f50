using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A permission of a custom admin role.</summary>
internal sealed class RolePermissionRecord : IEntity
{
    /// <summary>Its name, such as <c>okta.users.read</c>.</summary>
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    /// <summary>What it is limited by. It is kept, and limits nothing.</summary>
    public JsonObject? Conditions { get; set; }

    public JsonObject ToJson(OrgState org) => new()
    {
        ["label"] = Id,
        ["created"] = OrgState.Stamp(Created),
        ["lastUpdated"] = OrgState.Stamp(LastUpdated),
        ["conditions"] = Conditions?.DeepClone(),
    };
}
