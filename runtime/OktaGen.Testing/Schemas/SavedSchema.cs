using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A schema as it is saved.</summary>
internal sealed class SavedSchema
{
    public required JsonObject Base { get; init; }

    public required JsonObject Custom { get; init; }

    public required IEnumerable<string> Required { get; init; }

    public required bool IsDefined { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; init; }
}
