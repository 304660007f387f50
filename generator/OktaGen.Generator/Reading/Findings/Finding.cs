using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Findings;

/// <summary>One fault of an annotated interface, at its place in source. Only analyzers ask for findings; the pipeline never holds one.</summary>
internal sealed record Finding(FindingKind Kind, Location Location, params string[] Arguments)
{
    /// <summary>The type that lacks JSON metadata, where that is the fault.</summary>
    public ITypeSymbol? JsonType { get; init; }

    /// <summary>The context that lacks the type; null where there is none.</summary>
    public ITypeSymbol? JsonContext { get; init; }
}
