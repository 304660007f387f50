using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Editing;

/// <summary>Imports a namespace of the framework for a whole file.</summary>
internal static class UsingDirectives
{
    /// <summary>
    /// The edit; null where the file imports only under conditions, or where one of its names could be taken for one of the namespace.
    /// </summary>
    public static TextChange? Import(INamespaceSymbol imported, CompilationUnitSyntax file, SourceText text)
    {
        string name = imported.ToDisplayString();
        string directive = $"using {name};";
        string newLine = SourceEdits.NewLineOf(text);
        if (HasNameOf(imported, file))
        {
            return null;
        }

        UsingDirectiveSyntax[] usings = [.. file.Usings.Where(static directive => !IsConditional(directive))];
        UsingDirectiveSyntax? first = usings.FirstOrDefault(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.None));
        SyntaxNode? before = usings.LastOrDefault(directive => IsOfFramework(directive, name))
            ?? (first is null || Comments.StartOfBlock(first.GetFirstToken()) != first.SpanStart ? usings.LastOrDefault() : null)
            ?? (SyntaxNode?)(first is null ? file.Externs.LastOrDefault() : null);
        if (before is not null)
        {
            return IsConditional(before) ? null : Behind(before, directive, newLine, text);
        }

        return first is not null ? At(first.SpanStart, directive + newLine)
            : file.Usings.Count == 0 ? At(StartOfCode(file), directive + newLine + newLine)
            : null;
    }

    // A comment above a namespace heads the file; one above a type is the type's.
    private static int StartOfCode(CompilationUnitSyntax file)
    {
        SyntaxToken first = file.GetFirstToken();
        return first.Parent is BaseNamespaceDeclarationSyntax ? first.SpanStart : Comments.StartOfBlock(first);
    }

    private static bool IsOfFramework(UsingDirectiveSyntax directive, string name) =>
        directive is { Alias: null, Name: { } imported }
        && directive.StaticKeyword.IsKind(SyntaxKind.None)
        && directive.GlobalKeyword.IsKind(SyntaxKind.None)
        && imported.ToString() is string text
        && text.StartsWith(nameof(System), StringComparison.Ordinal)
        && string.CompareOrdinal(text, name) < 0;

    private static TextChange Behind(SyntaxNode node, string directive, string newLine, SourceText text)
    {
        SyntaxToken last = node.GetLastToken();
        bool isLastInLine = text.Lines.GetLineFromPosition(last.SpanStart).End <= last.FullSpan.End;
        return isLastInLine ? At(Comments.EndWith(last), newLine + directive) : At(last.FullSpan.End, directive + " ");
    }

    private static TextChange At(int position, string text) => new(new TextSpan(position, 0), text);

    private static bool IsConditional(SyntaxNode node)
    {
        int depth = 0;
        DirectiveTriviaSyntax? directive = ((CompilationUnitSyntax)node.SyntaxTree.GetRoot()).GetFirstDirective();
        while (directive is not null && directive.SpanStart < node.SpanStart)
        {
            depth += directive.Kind() switch
            {
                SyntaxKind.IfDirectiveTrivia => 1,
                SyntaxKind.EndIfDirectiveTrivia => -1,
                _ => 0,
            };
            directive = directive.GetNextDirective();
        }

        return depth > 0;
    }

    // A name that stands alone, such as that of another library's attribute.
    private static bool HasNameOf(INamespaceSymbol imported, CompilationUnitSyntax file)
    {
        return file.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => !IsPart(name) && IsName(name.Identifier.ValueText));

        bool IsName(string name) => HasType(name) || HasType(name + nameof(Attribute));

        bool HasType(string name) => !imported.GetTypeMembers(name).IsEmpty;
    }

    private static bool IsPart(SimpleNameSyntax name) => name.Parent
        is QualifiedNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax or NameEqualsSyntax or NameColonSyntax;
}
