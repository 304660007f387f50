using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>A resource in a resource set, less those that its conditions exclude.</summary>
internal sealed class SetResourceRecord : IEntity
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required string ResourceSet { get; init; }

    public required OrgResource Resource { get; init; }

    [JsonInclude]
    public JsonObject? Conditions { get; private set; }

    [JsonInclude]
    private IReadOnlyList<OrgResource> Excluded { get; set; } = [];

    public bool Covers(ResourceKind kind, string id, OrgState org) =>
        Resource.Covers(kind, id, org) && !Excluded.Any(excluded => excluded.Covers(kind, id, org));

    /// <summary>Takes conditions as a request has them: names to exclude.</summary>
    public void Limit(JsonObject? conditions, OrgState org)
    {
        JsonObject? exclude = conditions is null ? null : JsonBody.Object(conditions, "Exclude");
        Excluded = exclude?["okta:ORN"] is JsonArray names
            ? [.. names.Select(name => OrgResource.Parse(name is JsonValue value && value.TryGetValue(out string? text)
                ? text
                : throw OktaErrors.MalformedBody(), org))]
            : [];
        Conditions = conditions?.DeepClone().AsObject();
        LastUpdated = org.Now;
    }

    public JsonObject ToJson(OrgState org) => new()
    {
        ["id"] = Id,
        ["orn"] = Resource.ToName(org),
        ["conditions"] = Conditions?.DeepClone(),
        ["created"] = OrgState.Stamp(Created),
        ["lastUpdated"] = OrgState.Stamp(LastUpdated),
        ["_links"] = new JsonObject
        {
            ["self"] = org.Link(Resource.Path),
            ["resource"] = org.Link($"{ResourceSetRecord.Route}{ResourceSet}/resources/{Id}"),
        },
    };
}
