using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Knowledge;

namespace OktaGen.Completion;

/// <summary>A string literal in an attribute of OktaGen at which somebody types.</summary>
internal sealed class AttributeText
{
    private AttributeText(AttributeSyntax attribute, string name, TextSpan span)
    {
        Attribute = attribute;
        Name = name;
        Span = span;
    }

    public AttributeSyntax Attribute { get; }

    /// <summary>The attribute's name without its suffix, such as <c>Get</c>.</summary>
    public string Name { get; }

    /// <summary>What stands between the quotation marks.</summary>
    public TextSpan Span { get; }

    public static async Task<AttributeText?> FindAsync(Document document, int position, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        SyntaxToken token = root.FindToken(Math.Max(0, position - 1));
        if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken)
            || token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || FindSpan(token) is not { } span
            || !span.IntersectsWith(position)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || FindType(model, attribute, cancellationToken) is not { } type)
        {
            return null;
        }

        return new AttributeText(attribute, type.Name.Substring(0, type.Name.Length - nameof(System.Attribute).Length), span);
    }

    // While the argument is incomplete no constructor matches, and the candidates tell the type.
    private static INamedTypeSymbol? FindType(SemanticModel model, AttributeSyntax attribute, CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(attribute, cancellationToken);
        INamedTypeSymbol? type = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType;
        return type is { ContainingNamespace: { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
            && type.Name.EndsWith(nameof(System.Attribute), StringComparison.Ordinal)
            ? type
            : null;
    }

    private static TextSpan? FindSpan(SyntaxToken token)
    {
        // As many as begin a raw literal end it.
        string text = token.Text;
        int quotes = token.IsKind(SyntaxKind.StringLiteralToken) ? 1 : text.Length - text.TrimStart('"').Length;
        int start = token.SpanStart + (text[0] == '@' ? 1 : 0) + quotes;
        bool isClosed = token.Span.End > start && text.EndsWith(new string('"', quotes), StringComparison.Ordinal);
        int end = token.Span.End - (isClosed ? quotes : 0);
        return end >= start ? TextSpan.FromBounds(start, end) : null;
    }
}
