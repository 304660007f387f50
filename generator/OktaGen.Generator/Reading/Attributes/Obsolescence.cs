using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>What is obsolete. Where that is an error, only code that is obsolete itself can name it.</summary>
internal static class Obsolescence
{
    public static bool IsObsolete(ISymbol symbol) => Find(symbol) is not null;

    /// <summary>Whether the implementation of a member has to be obsolete.</summary>
    public static bool ReachesImplementationOf(ISymbol member) => IsObsolete(member) || IsError(member.ContainingType) || member switch
    {
        IMethodSymbol method => IsError(method.ReturnType) || IsError(method.Parameters),
        IPropertySymbol property => IsError(property.Type) || IsError(property.Parameters),
        IEventSymbol declared => IsError(declared.Type),
        _ => false,
    };

    /// <summary>Whether only obsolete code can name a type.</summary>
    public static bool IsError(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsError(array.ElementType),
        IPointerTypeSymbol pointer => IsError(pointer.PointedAtType),
        INamedTypeSymbol named =>
            (Find(named) is { ConstructorArguments: { Length: > 1 } arguments } && arguments[1].Value is true)
            || named.TypeArguments.Any(IsError)
            || (named.ContainingType is { } outer && IsError(outer)),
        _ => false,
    };

    private static bool IsError(ImmutableArray<IParameterSymbol> parameters) => parameters.Any(static parameter => IsError(parameter.Type));

    private static AttributeData? Find(ISymbol symbol) => symbol.GetAttributes().FirstOrDefault(static attribute =>
        attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System) } space }
        && space.ContainingNamespace.IsGlobalNamespace);
}
