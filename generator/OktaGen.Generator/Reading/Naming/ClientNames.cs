using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>The names that a client gets, and whether a generated file can use them.</summary>
internal static class ClientNames
{
    public const string FileExtension = ".g.cs";

    /// <summary>The cure of most clashes.</summary>
    public const string ChooseAnother = "choose another name with [OktaClient(Name = \"…\")]";

    private static readonly SymbolDisplayFormat s_unescaped =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

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
                return isInterface
                    ? "it is nested with less than internal access"
                    : $"it is nested in '{type.Name}', which has less than internal access";
            }

            if (type.IsFileLocal)
            {
                return isInterface ? "it is local to its file" : $"it is nested in '{type.Name}', which is local to its file";
            }
        }

        return null;
    }

    /// <summary>Whether no other file can name the type.</summary>
    public static bool IsFileLocal(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsFileLocal: true } || (type.ContainingType is { } outer && IsFileLocal(outer));

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
    /// <param name="client">The interface.</param>
    /// <param name="chosen">The name that the user chose; null for none.</param>
    public static string? StemOf(INamedTypeSymbol client, string? chosen)
    {
        if (chosen is not null)
        {
            return SyntaxFacts.IsValidIdentifier(chosen) ? chosen : null;
        }

        // IDirectory, but neither Identity nor Is.
        string own = client.Name;
        bool hasPrefix = own.Length > 2 && own[0] == 'I' && char.IsUpper(own[1]);
        return hasPrefix ? own.Substring(1) : own;
    }

    public static string ClassNameOf(string? stem) => stem + "Client";

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

    /// <summary>Whether a file is the one that is generated for the interface: rules see it as well.</summary>
    public static bool IsFileOf(INamedTypeSymbol client, string path)
    {
        string file = FileName(client);
        return path.EndsWith(file, StringComparison.Ordinal)
            && (path.Length == file.Length || path[path.Length - file.Length - 1] is '/' or '\\');
    }

    public static string? NamespaceOf(INamedTypeSymbol client) =>
        client.ContainingNamespace.IsGlobalNamespace ? null : client.ContainingNamespace.ToDisplayString();
}
