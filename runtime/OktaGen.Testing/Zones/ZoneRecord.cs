using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A network zone in the org's state.</summary>
internal sealed class ZoneRecord : IEntity
{
    public const string Active = "ACTIVE";

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required string Status { get; set; }

    /// <summary>What the client sent, without what Okta decides.</summary>
    public required JsonObject Content { get; set; }

    public string Name => (string)Content["name"]!;

    public JsonObject ToJson(OrgState org)
    {
        string path = "/api/v1/zones/" + Id;
        string step = Status == Active ? "deactivate" : "activate";
        JsonObject json = (JsonObject)Content.DeepClone();
        json["id"] = Id;
        json["status"] = Status;
        json["system"] = false;
        json["created"] = OrgState.Stamp(Created);
        json["lastUpdated"] = OrgState.Stamp(LastUpdated);
        json["_links"] = new JsonObject { ["self"] = org.Link(path), [step] = org.Link($"{path}/lifecycle/{step}", "POST") };
        return json;
    }
}
