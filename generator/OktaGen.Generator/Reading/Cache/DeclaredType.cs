using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>A type of a file.</summary>
/// <param name="name">Its simple name.</param>
/// <param name="declaration">Where it is declared.</param>
/// <param name="outer">The names of the types around it.</param>
internal sealed class DeclaredType(string name, MemberDeclarationSyntax declaration, ImmutableArray<string> outer)
{
    private HashSet<string>? _names;

    public string Name { get; } = name;

    /// <summary>The names that what it shows is made of, and of the types around it. Of one that is edited, nobody asks for them.</summary>
    public HashSet<string> Names => _names ??= FindNames();

    /// <summary>Adds the names that nodes are made of.</summary>
    public static void Collect(IEnumerable<SyntaxNode> nodes, HashSet<string> names)
    {
        foreach (SyntaxNode node in nodes.SelectMany(static node => node.DescendantNodesAndSelf(HasNames)))
        {
            if (node is SimpleNameSyntax simple)
            {
                names.Add(simple.Identifier.ValueText);
            }
        }
    }

    private static bool HasNames(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);

    private HashSet<string> FindNames()
    {
        var names = new HashSet<string>(outer, StringComparer.Ordinal);
        Collect(DeclaredSurface.HeadOf(declaration), names);
        if (declaration is TypeDeclarationSyntax type)
        {
            bool showsAll = DeclaredSurface.ShowsAllMembers(type);
            IEnumerable<SyntaxNode> shown = type.Members
                .Where(inner => !DeclaredSurface.IsType(inner) && (showsAll || DeclaredSurface.IsShownEverywhere(inner)));
            Collect(shown, names);
        }

        return names;
    }
}
