using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>Finds what two versions of a file declare otherwise, as far as it is shown (<see cref="DeclaredSurface"/>).</summary>
internal readonly struct SurfaceComparer(SurfaceChanges changes)
{
    private static readonly CompilationUnitSyntax s_nothing = SyntaxFactory.CompilationUnit();

    /// <summary>Compares a file with its successor; null for one that was not there, or no longer is.</summary>
    public void Compare(SyntaxTree? old, SyntaxTree? current)
    {
        if (old is not null && current is not null && !old.Options.Equals(current.Options))
        {
            changes.MayBeAnything = true;
            return;
        }

        CompilationUnitSyntax before = RootOf(old);
        CompilationUnitSyntax after = RootOf(current);
        bool sameUsings = Same(before.Externs, after.Externs) && Same(before.Usings, after.Usings);
        if (!Same(before.AttributeLists, after.AttributeLists)
            || (!sameUsings && (HasGlobalParts(before) || HasGlobalParts(after))))
        {
            changes.MayBeAnything = true;
        }
        else if (sameUsings && (HaveSameNullability(before, after) || Same(before, after)))
        {
            Compare(before.Members, after.Members, owner: null, string.Empty);
        }
        else
        {
            // Every name and annotation of the file may mean another thing.
            AddAll(before.Members, owner: null, string.Empty);
            AddAll(after.Members, owner: null, string.Empty);
        }

        if (HasStatements(before) != HasStatements(after))
        {
            changes.Add("Program");
        }
    }

    private static CompilationUnitSyntax RootOf(SyntaxTree? tree) => tree is null ? s_nothing : (CompilationUnitSyntax)tree.GetRoot();

    // What a file says for all others, or for the assembly, by names that its usings explain.
    private static bool HasGlobalParts(CompilationUnitSyntax root) =>
        root.AttributeLists.Any() || root.Usings.Any(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));

    private static bool HasStatements(CompilationUnitSyntax root) => root.Members.Any(SyntaxKind.GlobalStatement);

    // One at the top is about the whole file; others are about what stands below them, and hardly ever there.
    private static bool HaveSameNullability(CompilationUnitSyntax before, CompilationUnitSyntax after) =>
        NullabilityOf(before) is { } nullability && nullability == NullabilityOf(after);

    private static string? NullabilityOf(CompilationUnitSyntax root)
    {
        static bool IsNullable(DirectiveTriviaSyntax directive) => directive.IsKind(SyntaxKind.NullableDirectiveTrivia);

        DirectiveTriviaSyntax? first = root.ContainsDirectives ? root.GetFirstDirective(IsNullable) : null;
        if (first is null)
        {
            return string.Empty;
        }

        bool isAtTop = first.ParentTrivia.Token.SpanStart == root.GetFirstToken().SpanStart && first.GetNextDirective(IsNullable) is null;
        return isAtTop ? first.ToString() : null;
    }

    // Edits are small: what stands before and after one is the same.
    private void Compare(
        SyntaxList<MemberDeclarationSyntax> before, SyntaxList<MemberDeclarationSyntax> after, TypeDeclarationSyntax? owner, string space)
    {
        int start = 0;
        int shorter = Math.Min(before.Count, after.Count);
        while (start < shorter && Same(before[start], after[start]))
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && Same(before[before.Count - 1 - end], after[after.Count - 1 - end]))
        {
            end++;
        }

        if (before.Count == after.Count)
        {
            for (int i = start; i < before.Count - end; i++)
            {
                Compare(before[i], after[i], owner, space);
            }

            return;
        }

        AddAll(before.Skip(start).Take(before.Count - end - start), owner, space);
        AddAll(after.Skip(start).Take(after.Count - end - start), owner, space);
    }

    private void Compare(MemberDeclarationSyntax before, MemberDeclarationSyntax after, TypeDeclarationSyntax? owner, string space)
    {
        switch (before, after)
        {
            case (_, _) when Same(before, after):
                return;
            case (BaseNamespaceDeclarationSyntax one, BaseNamespaceDeclarationSyntax two)
                when Same(one.Name, two.Name) && Same(one.Externs, two.Externs) && Same(one.Usings, two.Usings):
                Compare(one.Members, two.Members, null, DeclaredSurface.Join(space, DeclaredSurface.TextOf(one.Name)));
                return;
            case (TypeDeclarationSyntax one, TypeDeclarationSyntax two)
                when DeclaredSurface.IsType(one) && one.RawKind == two.RawKind && SameHead(one, two):
                Compare(one.Members, two.Members, one, space);
                return;
            case (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax, _)
                when owner is not null && !IsShownIn(owner, before) && !IsShownIn(owner, after)
                    && SyntaxFactory.AreEquivalent(before.Modifiers, after.Modifiers)
                    && NamesOf(before).SequenceEqual(NamesOf(after)):
                return;
            default:
                Add(before, owner, space);
                Add(after, owner, space);
                return;
        }
    }

    private static bool SameHead(TypeDeclarationSyntax one, TypeDeclarationSyntax two) =>
        one.Identifier.ValueText == two.Identifier.ValueText
        && SyntaxFactory.AreEquivalent(one.Modifiers, two.Modifiers)
        && Same(one.AttributeLists, two.AttributeLists)
        && Same(one.TypeParameterList, two.TypeParameterList)
        && Same(one.BaseList, two.BaseList)
        && Same(one.ConstraintClauses, two.ConstraintClauses)
        && (!DeclaredSurface.ShowsAllMembers(one) || Same(one.ParameterList, two.ParameterList));

    private void AddAll(IEnumerable<MemberDeclarationSyntax> members, TypeDeclarationSyntax? owner, string space)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            Add(member, owner, space);
        }
    }

    private void Add(MemberDeclarationSyntax member, TypeDeclarationSyntax? owner, string space)
    {
        if (member is BaseNamespaceDeclarationSyntax @namespace)
        {
            string name = DeclaredSurface.Join(space, DeclaredSurface.TextOf(@namespace.Name));
            changes.Namespaces.Add(name);
            AddAll(@namespace.Members, null, name);
            return;
        }

        // A nested type may share its name with a member, and others may come by way of the type around it.
        if (owner is not null && IsShownIn(owner, member))
        {
            changes.Add(owner.Identifier.ValueText);
        }

        switch (member)
        {
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax when !DeclaredSurface.IsType(member):
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax when owner is null:
                changes.AddType(member, space);
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                changes.Add(DeclaredSurface.NameOfType(member)!);
                break;
            default:
                AddNames(member);
                break;
        }

        if (member is TypeDeclarationSyntax type)
        {
            AddAll(type.Members.Where(DeclaredSurface.IsType), type, space);
        }
    }

    private void AddNames(MemberDeclarationSyntax member)
    {
        foreach (string name in NamesOf(member))
        {
            changes.Add(name);
        }
    }

    private static bool IsShownIn(TypeDeclarationSyntax owner, MemberDeclarationSyntax member) =>
        DeclaredSurface.ShowsAllMembers(owner) || DeclaredSurface.IsShownEverywhere(member) || !HasKnownForm(member);

    private static bool HasKnownForm(MemberDeclarationSyntax member) =>
        DeclaredSurface.IsType(member)
        || member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax;

    // Only names can be told elsewhere.
    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax declared => [declared.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        _ => [],
    };

    private static bool Same(MemberDeclarationSyntax member, MemberDeclarationSyntax other) =>
        ReferenceEquals(member, other) || member.IsIncrementallyIdenticalTo(other) || Same((SyntaxNode)member, other);

    private static bool Same(SyntaxNode? node, SyntaxNode? other) => SyntaxFactory.AreEquivalent(node, other, topLevel: true);

    private static bool Same<TNode>(SyntaxList<TNode> nodes, SyntaxList<TNode> others)
        where TNode : CSharpSyntaxNode => SyntaxFactory.AreEquivalent(nodes, others, topLevel: true);
}
