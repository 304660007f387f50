using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The factors of users: enrolment, and verification by code or push.</summary>
internal sealed class FactorModule : OrgModule, ISavedPart
{
    public EntityStore<FactorRecord> Store { get; } = new();

    public string SavedName => "Factors";

    public override IReadOnlyList<Operation> Operations => [.. FactorOperations.Table, .. FactorVerification.Table];

    public JsonNode Save() => SavedJson.ToNode(Store.All.Select(SavedFactor.Of));

    public void Load(JsonNode saved, OrgState org)
    {
        FactorRecord[] factors = [.. SavedJson.Read<SavedFactor[]>(saved).Select(factor => factor.ToRecord(org))];
        Store.Load(factors, factors.LastOrDefault()?.Sequence ?? 0);
    }
}
