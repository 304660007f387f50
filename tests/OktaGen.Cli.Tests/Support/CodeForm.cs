using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Cli.Scaffolding.Writing;

namespace OktaGen.Cli.Tests.Support;

/// <summary>What scaffolded files hold, whatever it is called: each member by the kinds of its tokens, and each comment by its elements.</summary>
internal static partial class CodeForm
{
    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>The form of files, a line for each declaration, in an order that names have no part in; of some it may be known.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<ScaffoldedFile> files, IReadOnlyDictionary<ScaffoldedFile, IReadOnlyList<string>> known) =>
        [.. files.SelectMany(file => known.GetValueOrDefault(file) ?? Of(file)).Order(StringComparer.Ordinal)];

    /// <summary>The form of one file.</summary>
    public static IReadOnlyList<string> Of(ScaffoldedFile file) => [.. file.Path.EndsWith(".md", StringComparison.Ordinal) ? OfTable(file.Text) : OfCode(file)];

    private static IEnumerable<string> OfCode(ScaffoldedFile file)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text, s_options);
        SyntaxNode root = tree.GetRoot();
        Assert.Empty(tree.GetDiagnostics());
        Assert.False(root.ContainsDirectives);
        string folder = file.Path.Split('/')[0];
        yield return $"{folder}: {string.Join(' ', root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)).Select(static trivia => trivia.ToString()))}";
        yield return $"{folder}: {string.Join(' ', root.ChildNodes().Select(static node => node.Kind()))}";
        foreach (MemberDeclarationSyntax member in root.DescendantNodes().OfType<MemberDeclarationSyntax>())
        {
            IEnumerable<SyntaxToken> tokens = member is TypeDeclarationSyntax type
                ? type.ChildNodesAndTokens().Where(static part => part.AsNode() is not MemberDeclarationSyntax).SelectMany(static part => part.AsNode()?.DescendantTokens() ?? [part.AsToken()])
                : member is BaseNamespaceDeclarationSyntax ? [] : member.DescendantTokens();
            IEnumerable<string> elements = member.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
                .SelectMany(static comment => comment.DescendantNodes())
                .Select(static node => node switch { XmlElementSyntax element => element.StartTag.Name.ToString(), XmlEmptyElementSyntax element => element.Name.ToString(), _ => "" })
                .Where(static name => name.Length > 0);
            yield return $"{folder}: {member.Kind()}: {string.Join(' ', tokens.Select(static token => token.Kind()))} /// {string.Join(' ', elements)}";
        }
    }

    // A line by what begins it and by the bars that divide its cells. A bar divides inside of code as well.
    private static IEnumerable<string> OfTable(string text) => text.Split('\n').Select(static line => Code().Replace(line, "x") is var seen
        ? $"table: {(seen.Length == 0 ? "" : seen[..1])} {seen.Count(static character => character == '|')}"
        : "");

    [GeneratedRegex(@"`[^`|\n\\]+`|<code>(?:[\p{L}\p{Nd}\uFFFD]|&#[0-9]+;)*</code>")]
    private static partial Regex Code();
}
