using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A user type, with the schema of its users' profiles.</summary>
internal sealed class UserTypeRecord : IListed
{
    public string Id { get; init; } = Ids.New("oty");

    public string SchemaId { get; init; } = Ids.New("osc");

    public required long Sequence { get; init; }

    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required ProfileSchema Schema { get; init; }

    public required DateTimeOffset Created { get; init; }

    public bool IsDefault { get; init; }

    public JsonObject ToJson(OrgState org) => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["displayName"] = DisplayName,
        ["default"] = IsDefault,
        ["created"] = OrgState.Stamp(Created),
        ["lastUpdated"] = OrgState.Stamp(Created),
        ["_links"] = new JsonObject
        {
            ["self"] = org.Link("/api/v1/meta/types/user/" + Id, "GET"),
            ["schema"] = org.Link("/api/v1/meta/schemas/user/" + SchemaId, "GET"),
        },
    };
}
