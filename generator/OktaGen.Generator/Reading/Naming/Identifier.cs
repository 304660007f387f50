using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>Names as they stand in C#.</summary>
internal static class Identifier
{
    /// <summary>A name that code can hold: keywords get an <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;
}
