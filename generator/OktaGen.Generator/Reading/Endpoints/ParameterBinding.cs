using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Json;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Where the value of one parameter goes.</summary>
internal sealed record ParameterBinding
{
    /// <summary>What is put into the request; null for the token that cancels.</summary>
    public required BindingModel? Model { get; init; }

    /// <summary>The placeholder that it fills: its index in the route; -1 for none.</summary>
    public int Placeholder { get; init; } = -1;

    /// <summary>The JSON type of a body.</summary>
    public JsonUse? Json { get; init; }

    /// <summary>The enum that is sent by its wire names.</summary>
    public INamedTypeSymbol? Enum { get; init; }

    public bool IsBody => Model is { Kind: BindingKind.JsonBody or BindingKind.RawBody or BindingKind.FileBody };

    public bool IsOf(BindingKind kind) => Model is { } model && model.Kind == kind;
}
