using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What profiles are made of.</summary>
internal sealed class SchemaModule(OrgState org) : OrgModule, ISavedPart
{
    public SchemaStore Store { get; } = new(org.Now);

    public string SavedName => "Schemas";

    public override IReadOnlyList<Operation> Operations => [.. SchemaOperations.Table, .. UserTypeOperations.Table];

    public JsonNode Save() => SavedJson.ToNode(Store.Save());

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<SavedSchemas>(saved));
}
