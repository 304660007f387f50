using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The network zones.</summary>
internal sealed class ZoneModule : OrgModule, ISavedPart
{
    public EntityStore<ZoneRecord> Store { get; } = new();

    public string SavedName => "Zones";

    public override IReadOnlyList<Operation> Operations => ZoneOperations.Table;

    public JsonNode Save() => SavedJson.ToNode(Store);

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<EntityStore<ZoneRecord>>(saved));
}
