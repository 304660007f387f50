using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>A resource set: what the custom roles that are bound to it hold on.</summary>
internal sealed class ResourceSetRecord : IEntity
{
    public const string Route = "/api/v1/iam/resource-sets/";

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required string Label { get; set; }

    public required string Description { get; set; }

    public EntityStore<SetResourceRecord> Resources { get; init; } = new();

    /// <summary>The custom roles that are bound to it.</summary>
    public EntityStore<BindingRecord> Bindings { get; init; } = new();

    public bool Covers(ResourceKind kind, string id, OrgState org) => Resources.All.Any(resource => resource.Covers(kind, id, org));

    /// <summary>Whether it holds anything of a kind.</summary>
    public bool Holds(ResourceKind kind) => Resources.All.Any(resource => resource.Resource.Kind == kind);

    /// <summary>Whether it holds all of a kind, so that what is new is in it as well.</summary>
    public bool HoldsAll(ResourceKind kind) =>
        Resources.All.Any(resource => resource.Resource.Kind == kind && resource.Resource.IsWholeKind);

    /// <summary>Adds a resource; one that is there stays as it is.</summary>
    public SetResourceRecord Add(OrgResource resource, OrgState org) =>
        Resources.All.FirstOrDefault(existing => existing.Resource == resource)
            ?? Resources.Add(sequence => new SetResourceRecord
            {
                Id = Ids.New("ire"),
                Sequence = sequence,
                Created = org.Now,
                LastUpdated = org.Now,
                ResourceSet = Id,
                Resource = resource,
            });

    /// <summary>Binds a custom role; doing so twice is the same as once.</summary>
    public BindingRecord Bind(string role) => Bindings.FindById(role)
        ?? Bindings.Add(sequence => new BindingRecord { Id = role, Sequence = sequence, ResourceSet = Id });

    public static ResourceSetRecord Create(long sequence, string label, string description, DateTimeOffset now) => new()
    {
        Id = Ids.New("iam"),
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
            ["_links"] = new JsonObject
            {
                ["self"] = org.Link(path),
                ["resources"] = org.Link(path + "/resources"),
                ["bindings"] = org.Link(path + "/bindings"),
            },
        };
    }
}
