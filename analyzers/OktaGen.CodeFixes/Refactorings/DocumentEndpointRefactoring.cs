using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.CodeFixes.Refactorings;

/// <summary>
/// Writes into an endpoint's documentation which operation it calls and what that needs, so that whoever points at a call is told.
/// What was written by hand stays; what this wrote before is brought up to date.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DocumentEndpointRefactoring)), Shared]
public sealed class DocumentEndpointRefactoring : CodeRefactoringProvider
{
    private const string Begin = "/// <remarks>Okta operation <c>";
    private const string End = "</remarks>";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await EndpointRefactoring.FindMethodAsync(context)
            .ConfigureAwait(false) is not var (method, symbol, _)
            || FindOperation(symbol) is not { } operation)
        {
            return;
        }

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (Change(method, operation, text) is { } change)
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Document as '{operation.Id}' ({operation})",
                cancellationToken => SourceEdits.ChangeAsync(context.Document, (_, _) => [change], cancellationToken),
                nameof(DocumentEndpointRefactoring)));
        }
    }

    private static Operation? FindOperation(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (OktaAttributes.VerbOf(attribute) is { } verb && OktaAttributes.Text(attribute, 0) is { } route)
            {
                return OperationCatalogue.Default.Find(verb, route);
            }
        }

        return null;
    }

    /// <summary>The edit; null where the facts stand there already.</summary>
    private static TextChange? Change(MethodDeclarationSyntax method, Operation operation, SourceText text)
    {
        string facts = Begin + Facts(operation) + End;
        SyntaxTrivia[] documentation = [.. method.GetLeadingTrivia().Where(static trivia => trivia.HasStructure && !trivia.IsDirective)];
        foreach (SyntaxTrivia comment in documentation)
        {
            string existing = comment.ToFullString();
            if (existing.IndexOf(Begin, StringComparison.Ordinal) is >= 0 and int start)
            {
                int end = existing.IndexOf(End, start, StringComparison.Ordinal);
                var span = new TextSpan(comment.FullSpan.Start + start, end < 0 ? 0 : end + End.Length - start);
                return end < 0 || text.ToString(span) == facts ? null : new TextChange(span, facts);
            }
        }

        SyntaxToken first = method.GetFirstToken();
        string newLine = SourceEdits.NewLineOf(text);
        string indent = SourceEdits.LineIndentOf(first, text);
        if (documentation.Length > 0)
        {
            return At(documentation[documentation.Length - 1], facts, newLine, text);
        }

        // Behind other code of its line it would be a comment like any other.
        bool isFirst = SourceEdits.IsFirstInLine(first, text);
        string before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(first.SpanStart).Start, first.SpanStart));
        int from = isFirst ? first.SpanStart : first.SpanStart - before.Length + before.TrimEnd().Length;
        string summary = $"/// <summary>{SentenceOf(operation.Id)}.</summary>";
        return new TextChange(TextSpan.FromBounds(from, first.SpanStart),
            $"{(isFirst ? string.Empty : newLine + indent)}{summary}{newLine}{indent}{facts}{newLine}{indent}");
    }

    /// <summary>Beneath documentation, whatever comments and directives part that from the method.</summary>
    private static TextChange At(SyntaxTrivia documentation, string facts, string newLine, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(documentation.FullSpan.Start);
        string before = text.ToString(TextSpan.FromBounds(line.Start, documentation.FullSpan.Start));
        string indent = before.Substring(0, before.Length - before.TrimStart().Length);
        int end = documentation.FullSpan.End;
        if (documentation.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
        {
            return new TextChange(new TextSpan(end, 0), indent + facts + newLine);
        }

        // A comment of stars may have code behind it.
        string rest = text.ToString(TextSpan.FromBounds(end, text.Lines.GetLineFromPosition(end).End));
        var space = new TextSpan(end, rest.Length - rest.TrimStart().Length);
        return new TextChange(space, newLine + indent + facts + (space.Length == rest.Length ? string.Empty : newLine + indent));
    }

    private static string Facts(Operation operation)
    {
        var facts = new StringBuilder();
        facts.Append(operation.Id).Append("</c>: <c>").Append(operation).Append("</c>. ");
        facts.Append(operation.Scopes.IsEmpty
            ? "No scope is needed."
            : $"Needs {string.Join(" and ", operation.Scopes.Select(static scope => $"<c>{scope}</c>"))}.");
        facts.Append(operation.Credentials switch
        {
            CredentialKinds.ApiToken => " API tokens only.",
            CredentialKinds.AccessTokens => " OAuth 2.0 only.",
            CredentialKinds.UserToken => " Tokens of signed-in users only.",
            CredentialKinds.None => " Takes no credential.",
            _ => string.Empty,
        });
        facts.Append(operation.IsDeprecated ? " Deprecated." : string.Empty);
        facts.Append(operation.Stage switch
        {
            LifeCycle.EarlyAccess => " Early access.",
            LifeCycle.LimitedAvailability => " Limited availability.",
            _ => string.Empty,
        });
        return facts.ToString();
    }

    // "listUsers" is "List users".
    private static string SentenceOf(string id)
    {
        var sentence = new StringBuilder();
        for (int i = 0; i < id.Length; i++)
        {
            // The letters of an abbreviation, as in "listJWKs", stay together.
            bool isWord = i > 0 && char.IsUpper(id[i]) && !char.IsUpper(id[i - 1]);
            sentence.Append(isWord ? " " : string.Empty).Append(i == 0 ? char.ToUpperInvariant(id[i]) : char.ToLowerInvariant(id[i]));
        }

        return sentence.ToString();
    }
}
