using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Json;

/// <summary>What belongs to another JSON library: System.Text.Json, which clients read and write by, knows nothing of it.</summary>
internal static class ForeignJson
{
    /// <summary>The library's assembly and namespace.</summary>
    public const string Newtonsoft = "Newtonsoft.Json";

    /// <summary>The library that a type, or one in it, belongs to; null where it is none of theirs.</summary>
    public static string? FindLibraryIn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => FindLibraryIn(array.ElementType),
        INamedTypeSymbol named =>
            FindLibrary(named) ?? named.TypeArguments.Select(FindLibraryIn).FirstOrDefault(static library => library is not null),
        _ => null,
    };

    /// <summary>The library that a type belongs to; null where it is none of theirs.</summary>
    public static string? FindLibrary(ITypeSymbol? type)
    {
        for (INamespaceSymbol? space = type?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "Json", ContainingNamespace: { Name: "Newtonsoft", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return Newtonsoft;
            }
        }

        return null;
    }
}
