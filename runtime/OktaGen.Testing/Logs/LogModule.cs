using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The System Log.</summary>
internal sealed class LogModule : OrgModule, ISavedPart
{
    public LogStore Store { get; } = new();

    public string SavedName => "Events";

    public override IReadOnlyList<Operation> Operations => LogOperations.Table;

    public JsonNode Save() => SavedJson.ToNode(Store.All);

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<LogRecord[]>(saved));
}
