using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>An event in the System Log.</summary>
/// <param name="Sequence">Where it stands in the order of persistence, in which polling delivers.</param>
/// <param name="Published">When it happened. Events can be persisted late, so it may go backwards.</param>
/// <param name="Json">The whole event, as Okta writes it. Never changed.</param>
internal sealed record LogRecord(long Sequence, DateTimeOffset Published, JsonObject Json) : IListed
{
    public JsonObject ToJson(OrgState org) => (JsonObject)Json.DeepClone();
}
