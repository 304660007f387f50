using System.Collections.Immutable;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Generator.Reading;

/// <summary>One reading of an annotated interface, for emitter and rules alike.</summary>
/// <param name="Model">What the emitter prints; null where no generated file could name the interface.</param>
/// <param name="Findings">Faults, in source order; empty unless asked for.</param>
/// <param name="Scopes">
/// The scopes of all endpoints that a method or the interface itself declares, each place once; empty unless asked for.
/// </param>
/// <param name="Endpoints">The endpoints whose request can be told, inherited ones too; empty unless asked for.</param>
internal sealed record ParsedClient(
    ClientModel? Model, ImmutableArray<Finding> Findings, ImmutableArray<ScopeDeclaration> Scopes, ImmutableArray<EndpointDeclaration> Endpoints);
