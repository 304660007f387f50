using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>An object as a search sees it.</summary>
/// <param name="Sequence">The object's order of creation.</param>
/// <param name="Json">Its JSON.</param>
internal sealed record IndexedObject(long Sequence, JsonObject Json) : IListed
{
    public string Id => (string)Json["id"]!;

    public JsonObject ToJson(OrgState org) => (JsonObject)Json.DeepClone();
}
