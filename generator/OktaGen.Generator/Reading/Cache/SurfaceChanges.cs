using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>What differs between two versions of some files, by the simple names that code elsewhere would use for it.</summary>
internal sealed class SurfaceChanges
{
    private const string AttributeSuffix = "Attribute";

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    /// <summary>The simple names of what changed, came or went.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The full names of namespaces that some file declares, or no longer does.</summary>
    public HashSet<string> Namespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every reading may differ, whatever it names.</summary>
    public bool MayBeAnything { get; set; }

    public bool IsEmpty => !MayBeAnything && Names.Count == 0 && Namespaces.Count == 0;

    /// <summary>Adds a name; an attribute's by both of its spellings.</summary>
    public static bool Add(HashSet<string> names, string name)
    {
        bool isNew = names.Add(name);
        if (name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
        {
            isNew |= names.Add(name.Substring(0, name.Length - AttributeSuffix.Length));
        }

        return isNew;
    }

    public void Add(string name) => Add(Names, name);

    /// <summary>Adds a type of a namespace that may have come, gone, or become another.</summary>
    public void AddType(MemberDeclarationSyntax type, string space)
    {
        string name = DeclaredSurface.NameOfType(type)!;
        Add(name);
        TypeParameterListSyntax? parameters = (type as TypeDeclarationSyntax)?.TypeParameterList
            ?? (type as DelegateDeclarationSyntax)?.TypeParameterList;
        string arity = parameters is null ? string.Empty : "`" + parameters.Parameters.Count;
        _types.Add(DeclaredSurface.Join(space, name) + arity);

        // What readers look up by full name.
        MayBeAnything |= space is nameof(System) or KnownNames.Namespace || space.StartsWith("System.", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether one of the types has the full name of another assembly's: that one can then not be told apart, even where nobody names it.
    /// </summary>
    public bool HaveNamesakeIn(Compilation compilation) => _types.Any(name => compilation
        .GetTypesByMetadataName(name)
        .Any(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)));
}
