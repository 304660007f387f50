using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// The types that a file declares, each with the names that what it shows is made of. Read once for each version of a file.
/// </summary>
internal sealed class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeDeclarations> s_cache = new();

    private readonly List<DeclaredType> _types = [];
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _global = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);

    private TreeDeclarations(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        DeclaredType.Collect(root.AttributeLists, _global);
        DeclaredType.Collect(root.Usings.Where(IsGlobal), _global);
        DeclaredType.Collect(root.Usings.Where(static one => !IsGlobal(one)), _shared);
        AddAll(root.Members, string.Empty);
    }

    /// <summary>The types, nested ones too; a list, as its enumerator allocates nothing.</summary>
    public List<DeclaredType> Types => _types;

    /// <summary>The names in usings and namespaces, which explain those of each type in the file.</summary>
    public HashSet<string> Shared => _shared;

    /// <summary>The names in global usings and attributes of the assembly, which are about every file.</summary>
    public HashSet<string> Global => _global;

    public static TreeDeclarations Of(SyntaxTree tree) => s_cache.GetValue(tree, static tree => new TreeDeclarations(tree));

    /// <summary>Whether the file declares a namespace, or one in it.</summary>
    public bool Declares(string @namespace) => _namespaces.Contains(@namespace);

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private void AddAll(SyntaxList<MemberDeclarationSyntax> members, string space)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax @namespace)
            {
                DeclaredType.Collect([@namespace.Name, .. @namespace.Usings], _shared);
                AddAll(@namespace.Members, AddNamespace(space, @namespace.Name));
            }
            else if (DeclaredSurface.IsType(member))
            {
                Add(member, ImmutableArray<string>.Empty);
            }
        }
    }

    private string AddNamespace(string space, NameSyntax name)
    {
        foreach (string part in DeclaredSurface.TextOf(name).Split('.'))
        {
            space = DeclaredSurface.Join(space, part);
            _namespaces.Add(space);
        }

        return space;
    }

    private void Add(MemberDeclarationSyntax member, ImmutableArray<string> outer)
    {
        string name = DeclaredSurface.NameOfType(member)!;
        _types.Add(new DeclaredType(name, member, outer));
        if (member is TypeDeclarationSyntax type)
        {
            foreach (MemberDeclarationSyntax inner in type.Members.Where(DeclaredSurface.IsType))
            {
                Add(inner, outer.Add(name));
            }
        }
    }
}
