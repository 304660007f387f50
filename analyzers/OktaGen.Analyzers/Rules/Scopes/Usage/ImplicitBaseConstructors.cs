using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>Finds the constructors of base classes that are called although no code says so.</summary>
internal static class ImplicitBaseConstructors
{
    /// <summary>The base constructors that constructors of a class call without naming them, each with its place.</summary>
    public static IEnumerable<(IMethodSymbol Constructor, Location Location)> Find(
        INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.TypeKind != TypeKind.Class || type.BaseType is not { SpecialType: SpecialType.None } baseType)
        {
            yield break;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            SyntaxNode? syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);

            // What the compiler adds with a parameter copies a record.
            bool isSilent = syntax switch
            {
                ConstructorDeclarationSyntax declaration => declaration.Initializer is null,
                TypeDeclarationSyntax primary =>
                    primary.BaseList?.Types.Any(static type => type is PrimaryConstructorBaseTypeSyntax) != true,
                _ => constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty,
            };
            if (isSilent && baseType.InstanceConstructors.FirstOrDefault(IsCalledWithoutArguments) is { } called)
            {
                yield return (called, syntax is null ? type.Locations[0] : OperationMembers.LocationOf(syntax));
            }
        }
    }

    /// <summary>Whether a derived class may call a constructor without saying so.</summary>
    public static bool IsCalledWithoutArguments(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility != Accessibility.Private
        && constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams);
}
