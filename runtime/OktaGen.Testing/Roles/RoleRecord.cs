using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A custom admin role in the org's state.</summary>
internal sealed class RoleRecord : IEntity
{
    public const string Route = "/api/v1/iam/roles/";

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required string Label { get; set; }

    public required string Description { get; set; }

    /// <summary>Its permissions, by name.</summary>
    public EntityStore<RolePermissionRecord> Permissions { get; init; } = new();

    /// <summary>Adds a permission; one that is there stays as it is.</summary>
    public RolePermissionRecord Permit(string permission, DateTimeOffset now) => Permissions.FindById(permission)
        ?? Permissions.Add(sequence => new RolePermissionRecord { Id = permission, Sequence = sequence, Created = now, LastUpdated = now });

    public static RoleRecord Create(long sequence, string label, string description, DateTimeOffset now) => new()
    {
        Id = Ids.New("cr0"),
        Sequence = sequence,
        Created = now,
        LastUpdated = now,
        Label = label,
        Description = description,
    };

    public JsonObject ToJson(OrgState org)
    {
        string path = Route + Id;
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
