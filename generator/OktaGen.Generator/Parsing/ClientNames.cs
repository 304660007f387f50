using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Generator.Parsing;

/// <summary>The names that a client gets, and whether a generated file can use them.</summary>
internal static class ClientNames
{
    public const string FileExtension = ".g.cs";

    private static readonly SymbolDisplayFormat s_unescaped = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Why no generated file could name the interface; null where one can.</summary>
    public static string? FindUnreachable(INamedTypeSymbol client)
    {
        for (INamedTypeSymbol? type = client; type is not null; type = type.ContainingType)
        {
            bool isInterface = ReferenceEquals(type, client);
            if (type.IsGenericType)
            {
                return isInterface ? "it is generic" : $"it is nested in the generic type '{type.Name}'";
            }

            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return isInterface ? "it is nested with less than internal access" : $"it is nested in '{type.Name}', which has less than internal access";
            }

            if (type.IsFileLocal)
            {
                return isInterface ? "it is local to its file" : $"it is nested in '{type.Name}', which is local to its file";
            }
        }

        return null;
    }

    public static bool IsPublic(INamedTypeSymbol client)
    {
        for (INamedTypeSymbol? type = client; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The stem of the generated names; null where the user's own is no identifier.</summary>
    public static string? StemOf(INamedTypeSymbol client, AttributeData attribute)
    {
        if (OktaAttributes.Named(attribute, "Name") is string name)
        {
            return SyntaxFacts.IsValidIdentifier(name) ? name : null;
        }

        // IDirectory, but neither Identity nor Is.
        string own = client.Name;
        bool hasPrefix = own.Length > 2 && own[0] == 'I' && char.IsUpper(own[1]);
        return hasPrefix ? own.Substring(1) : own;
    }

    /// <summary>The interface's name with its namespace and containing types, none of them escaped: the name of a file.</summary>
    public static string HintName(INamedTypeSymbol client)
    {
        string name = client.Name;
        for (INamedTypeSymbol? outer = client.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.Name + "." + name;
        }

        return client.ContainingNamespace.IsGlobalNamespace ? name : client.ContainingNamespace.ToDisplayString(s_unescaped) + "." + name;
    }

    /// <summary>The name of the generated file.</summary>
    public static string FileName(INamedTypeSymbol client) => HintName(client) + FileExtension;

    public static string? NamespaceOf(INamedTypeSymbol client) =>
        client.ContainingNamespace.IsGlobalNamespace ? null : client.ContainingNamespace.ToDisplayString();

    /// <summary>The interface that takes the same generated name before this one does; null for none.</summary>
    public static INamedTypeSymbol? FindEarlierNamesake(INamedTypeSymbol client, string stem)
    {
        string own = HintName(client);
        foreach (INamedTypeSymbol other in WithNested(client.ContainingNamespace.GetTypeMembers()))
        {
            if (!SymbolEqualityComparer.Default.Equals(other, client)
                && other.TypeKind == TypeKind.Interface
                && OktaAttributes.Find(other.GetAttributes(), KnownNames.OktaClientAttribute) is { } attribute
                && FindUnreachable(other) is null
                && (StemOf(other, attribute) == stem || string.Equals(HintName(other), own, StringComparison.OrdinalIgnoreCase))
                && string.CompareOrdinal(HintName(other), own) < 0)
            {
                return other;
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> WithNested(IEnumerable<INamedTypeSymbol> types) =>
        types.SelectMany(static type => WithNested(type.GetTypeMembers()).Prepend(type));
}
