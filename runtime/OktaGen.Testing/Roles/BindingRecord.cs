using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A custom role that is bound to a resource set. Its members are those who have the role on that set.</summary>
internal sealed class BindingRecord : IEntity
{
    /// <summary>The role's id.</summary>
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required string ResourceSet { get; init; }

    public string Path => $"{ResourceSetRecord.Route}{ResourceSet}/bindings/{Id}";

    public (string Role, string ResourceSet) Custom => (Id, ResourceSet);

    /// <summary>As an entry of a listing, which links the role.</summary>
    public JsonObject ToJson(OrgState org) => new()
    {
        ["id"] = Id,
        ["_links"] = new JsonObject { ["self"] = org.Link(RoleRecord.Route + Id), ["members"] = org.Link(Path + "/members") },
    };

    public JsonObject ToSingle(OrgState org) => new()
    {
        ["id"] = Id,
        ["_links"] = new JsonObject
        {
            ["self"] = org.Link(Path),
            ["members"] = org.Link(Path + "/members"),
            ["resource-set"] = org.Link(ResourceSetRecord.Route + ResourceSet),
        },
    };

    /// <summary>What a change answers.</summary>
    public JsonObject ToEdited(OrgState org) => new()
    {
        ["_links"] = new JsonObject
        {
            ["self"] = org.Link(Path),
            ["bindings"] = org.Link($"{ResourceSetRecord.Route}{ResourceSet}/bindings"),
            ["resource-set"] = org.Link(ResourceSetRecord.Route + ResourceSet),
        },
    };
}
