using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>An entry of a listing.</summary>
internal interface IListed
{
    /// <summary>Rises with each entry that is created, and never changes.</summary>
    long Sequence { get; }

    JsonObject ToJson(OrgState org);
}
