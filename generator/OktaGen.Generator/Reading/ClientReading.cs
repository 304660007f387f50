using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Generator.Reading;

/// <summary>One reading of an annotated interface, for emitter and rules alike.</summary>
/// <param name="Model">What the emitter prints; null where no generated file could name the interface.</param>
/// <param name="Findings">Faults, in source order; those that take time to find only if rules ask.</param>
/// <param name="Scopes">
/// The scopes of all endpoints that a method or the interface itself declares, each place once; empty unless rules ask.
/// </param>
/// <param name="Generated">The endpoints that are generated, inherited ones too; empty unless rules ask.</param>
/// <param name="Endpoints">The endpoints whose request can be told, inherited ones too; empty unless rules ask.</param>
internal sealed record ClientReading(
    ClientModel? Model,
    ImmutableArray<Finding> Findings,
    ImmutableArray<ScopeDeclaration> Scopes,
    ImmutableArray<IMethodSymbol> Generated,
    ImmutableArray<EndpointDeclaration> Endpoints)
{
    /// <summary>An interface that is no client, or has no name yet.</summary>
    public static readonly ClientReading Nothing = new(
        null,
        ImmutableArray<Finding>.Empty,
        ImmutableArray<ScopeDeclaration>.Empty,
        ImmutableArray<IMethodSymbol>.Empty,
        ImmutableArray<EndpointDeclaration>.Empty);
}
