using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The users: their profiles and their life, in which deactivations may take their time.</summary>
internal sealed class UserModule(OrgState org) : OrgModule, ISavedPart
{
    public UserStore Store { get; } = new(org.Now);

    public UserEvents Events { get; } = new();

    public string SavedName => "Users";

    public override IReadOnlyList<Operation> Operations => [.. UserOperations.Table, .. UserLifecycle.Table];

    public override void Tick() => UserLifecycle.FinishDeactivations(org);

    public JsonNode Save() => SavedJson.ToNode(Store.Save());

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<SavedUsers>(saved));
}
