using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// Compares what two versions of a file declare, as far as the reading of an interface elsewhere can depend on it: usings, attributes,
/// types with their bases, interfaces, enums, constants, static properties and partial classes. Other members of classes and structs, and
/// all bodies, may differ.
/// </summary>
internal static class SurfaceComparer
{
    public static bool AreEquivalent(SyntaxTree tree, SyntaxTree other)
    {
        if (tree.FilePath != other.FilePath || !tree.Options.Equals(other.Options))
        {
            return false;
        }

        var root = (CompilationUnitSyntax)tree.GetRoot();
        var otherRoot = (CompilationUnitSyntax)other.GetRoot();

        // Annotations mean what the directives above them say: rare enough to look at everything then.
        return HasNullableDirective(root) || HasNullableDirective(otherRoot)
            ? SyntaxFactory.AreEquivalent(root, otherRoot, topLevel: true)
            : Same(root.Externs, otherRoot.Externs)
                && Same(root.Usings, otherRoot.Usings)
                && Same(root.AttributeLists, otherRoot.AttributeLists)
                && SameMembers(root.Members, otherRoot.Members);
    }

    private static bool HasNullableDirective(CompilationUnitSyntax root) =>
        root.ContainsDirectives
        && root.GetFirstDirective(static directive => directive.IsKind(SyntaxKind.NullableDirectiveTrivia)) is not null;

    private static bool SameMembers(SyntaxList<MemberDeclarationSyntax> members, SyntaxList<MemberDeclarationSyntax> others)
    {
        using IEnumerator<MemberDeclarationSyntax> relevant = members.Where(IsRelevant).GetEnumerator();
        using IEnumerator<MemberDeclarationSyntax> relevantOthers = others.Where(IsRelevant).GetEnumerator();
        while (relevant.MoveNext())
        {
            if (!relevantOthers.MoveNext() || !Same(relevant.Current, relevantOthers.Current))
            {
                return false;
            }
        }

        return !relevantOthers.MoveNext();
    }

    private static bool IsRelevant(MemberDeclarationSyntax member) => member
        is BaseNamespaceDeclarationSyntax
        or BaseTypeDeclarationSyntax
        or DelegateDeclarationSyntax
        || (member is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
        // A JSON context by hand is usable by its static Default.
        || (member is PropertyDeclarationSyntax property && property.Modifiers.Any(SyntaxKind.StaticKeyword));

    private static bool Same(MemberDeclarationSyntax member, MemberDeclarationSyntax other) => (member, other) switch
    {
        _ when ReferenceEquals(member, other) || member.IsIncrementallyIdenticalTo(other) => true,
        (BaseNamespaceDeclarationSyntax one, BaseNamespaceDeclarationSyntax two) =>
            Same(one.Name, two.Name)
            && Same(one.Externs, two.Externs)
            && Same(one.Usings, two.Usings)
            && SameMembers(one.Members, two.Members),
        // A partial class may be the user's part of a client, whose members count.
        (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax, TypeDeclarationSyntax two)
            when !member.Modifiers.Any(SyntaxKind.PartialKeyword) =>
            SameType((TypeDeclarationSyntax)member, two),
        _ => SyntaxFactory.AreEquivalent(member, other, topLevel: true),
    };

    private static bool SameType(TypeDeclarationSyntax type, TypeDeclarationSyntax other) =>
        type.RawKind == other.RawKind
        && type.Identifier.ValueText == other.Identifier.ValueText
        && SyntaxFactory.AreEquivalent(type.Modifiers, other.Modifiers)
        && Same(type.AttributeLists, other.AttributeLists)
        && Same(type.TypeParameterList, other.TypeParameterList)
        && Same(type.BaseList, other.BaseList)
        && Same(type.ConstraintClauses, other.ConstraintClauses)
        && SameMembers(type.Members, other.Members);

    private static bool Same(SyntaxNode? node, SyntaxNode? other) => SyntaxFactory.AreEquivalent(node, other, topLevel: true);

    private static bool Same<TNode>(SyntaxList<TNode> nodes, SyntaxList<TNode> others)
        where TNode : CSharpSyntaxNode => SyntaxFactory.AreEquivalent(nodes, others, topLevel: true);
}
