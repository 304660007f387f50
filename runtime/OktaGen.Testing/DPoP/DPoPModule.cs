using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The nonces of proofs of possession, and the proofs that were used.</summary>
internal sealed class DPoPModule : OrgModule, ISavedPart
{
    public DPoPStore Store { get; } = new();

    public string SavedName => "Nonces";

    public JsonNode Save() => Store.Save();

    public void Load(JsonNode saved, OrgState org) => Store.Load(saved);
}
