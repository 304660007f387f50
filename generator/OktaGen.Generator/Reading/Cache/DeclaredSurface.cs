using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Generator.Reading.Cache;

/// <summary>
/// What a declaration shows to the reading of an interface elsewhere: the one place that says so. Bodies show nothing.
/// </summary>
internal static class DeclaredSurface
{
    /// <summary>Whether all members of a type count: a partial class may be the user's part of a client, or a JSON context.</summary>
    public static bool ShowsAllMembers(MemberDeclarationSyntax type) =>
        type is not (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax)
        || type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Whether a member counts in every type; of others, only that they are there: constants may be made of their names.</summary>
    public static bool IsShownEverywhere(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        // A JSON context by hand is usable by its static Default.
        PropertyDeclarationSyntax property => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    /// <summary>Whether a member is a type that other declarations can name.</summary>
    public static bool IsType(MemberDeclarationSyntax member) => NameOfType(member) is not null;

    /// <summary>The simple name of a type; null for another member.</summary>
    public static string? NameOfType(MemberDeclarationSyntax member) => member switch
    {
        // A block of extension members has no name, and is part of the type around it.
        BaseTypeDeclarationSyntax type => type.Identifier.RawKind == 0 ? null : type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The parts of a type that stand before its members; the whole of one that has no members to tell apart.</summary>
    public static IEnumerable<SyntaxNode> HeadOf(MemberDeclarationSyntax member)
    {
        if (member is not TypeDeclarationSyntax type)
        {
            return [member];
        }

        IEnumerable<SyntaxNode?> parts =
        [
            .. type.AttributeLists, type.TypeParameterList, type.BaseList, .. type.ConstraintClauses,
            ShowsAllMembers(type) ? type.ParameterList : null,
        ];
        return parts.OfType<SyntaxNode>();
    }

    /// <summary>The name of a namespace as code spells it, without comments and escapes.</summary>
    public static string TextOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => TextOf(qualified.Left) + "." + qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>The namespace in another one, which is empty for the global one.</summary>
    public static string Join(string outer, string name) => outer.Length == 0 ? name : outer + "." + name;
}
