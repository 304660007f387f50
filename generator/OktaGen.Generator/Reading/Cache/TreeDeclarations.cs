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
        Collect(root.AttributeLists, _global);
        Collect(root.Usings.Where(IsGlobal), _global);
        Collect(root.Usings.Where(static one => !IsGlobal(one)), _shared);
        AddAll(root.Members, string.Empty);
    }

    /// <summary>The types, nested ones too.</summary>
    public IReadOnlyList<DeclaredType> Types => _types;

    /// <summary>The names in usings and namespaces, which explain those of each type in the file.</summary>
    public IReadOnlyCollection<string> Shared => _shared;

    /// <summary>The names in global usings and attributes of the assembly, which are about every file.</summary>
    public IReadOnlyCollection<string> Global => _global;

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
                Collect([@namespace.Name, .. @namespace.Usings], _shared);
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
        var names = new HashSet<string>(outer, StringComparer.Ordinal);
        Collect(DeclaredSurface.HeadOf(member), names);
        _types.Add(new DeclaredType(name, names));
        if (member is not TypeDeclarationSyntax type)
        {
            return;
        }

        bool showsAll = DeclaredSurface.ShowsAllMembers(type);
        foreach (MemberDeclarationSyntax inner in type.Members)
        {
            if (DeclaredSurface.IsType(inner))
            {
                Add(inner, outer.Add(name));
            }
            else if (showsAll || DeclaredSurface.IsShownEverywhere(inner))
            {
                Collect([inner], names);
            }
        }
    }

    private static void Collect(IEnumerable<SyntaxNode> nodes, HashSet<string> names)
    {
        foreach (SyntaxNode node in nodes.SelectMany(static node => node.DescendantNodesAndSelf(HasNames)))
        {
            if (node is SimpleNameSyntax name)
            {
                names.Add(name.Identifier.ValueText);
            }
        }
    }

    private static bool HasNames(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);
}
