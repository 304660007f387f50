using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Json;

/// <summary>Which types have a JSON form at all.</summary>
internal static class JsonForms
{
    // Tasks, pointers, type parameters and object have no JSON form that could be known.
    public static bool Has(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => false,
        { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Delegate or TypeKind.Error } => false,
        { IsRefLikeType: true } => false,
        _ when ForeignJson.FindLibrary(type) is not null => false,
        { ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } => false,
        // Streams, messages, and OktaGen's own pages and answers.
        { ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } } => false,
        { ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } } } => false,
        {
            ContainingAssembly.Name: KnownNames.Namespace,
            ContainingNamespace: { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true }
        } =>
            false,
        IArrayTypeSymbol array => array.Rank == 1 && !Pointers.AreIn(type) && IsPart(array.ElementType),
        INamedTypeSymbol named => !Pointers.AreIn(type) && named.TypeArguments.All(IsPart),
        _ => false,
    };

    /// <summary>
    /// Whether a tuple is in the type: System.Text.Json writes nothing of it, for what it holds are fields, and knows none of its names.
    /// </summary>
    public static bool HasTuple(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HasTuple(array.ElementType),
        INamedTypeSymbol named => IsTuple(named) || named.TypeArguments.Any(HasTuple),
        _ => false,
    };

    private static bool IsTuple(INamedTypeSymbol type) =>
        type.IsTupleType
        || (type is { Name: nameof(Tuple), IsGenericType: true, ContainingNamespace: { Name: nameof(System) } space }
            && space.ContainingNamespace.IsGlobalNamespace);

    // System.Text.Json has no form for an array of several dimensions, wherever it is.
    private static bool IsPart(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.Rank == 1 && IsPart(array.ElementType),
        INamedTypeSymbol named => ForeignJson.FindLibrary(named) is null && named.TypeArguments.All(IsPart),
        _ => true,
    };
}
