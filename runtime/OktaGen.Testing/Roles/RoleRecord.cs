using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A custom admin role in the org's state.</summary>
internal sealed class RoleRecord : IEntity
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required string Label { get; set; }

    public required string Description { get; set; }

    public JsonObject ToJson(OrgState org)
    {
        string path = "/api/v1/iam/roles/" + Id;
        return new JsonObject
        {
            ["id"] = Id,
            ["label"] = Label,
            ["description"] = Description,
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(LastUpdated),
            ["_links"] = new JsonObject { ["self"] = org.Link(path), ["permissions"] = org.Link(path + "/permissions") },
        };
    }
}
