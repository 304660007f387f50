using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.CodeFixes.Refactorings;

/// <summary>
/// Makes an endpoint of a method that is named like one of Okta's operations, such as <c>ListUsersAsync</c>: adds route and scopes, and
/// the parameters that the route needs.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AnnotateEndpointRefactoring)), Shared]
public sealed class AnnotateEndpointRefactoring : CodeRefactoringProvider
{
    private const string Async = "Async";
    private const string Credential = KnownNames.Namespace + ".OktaCredential";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await EndpointRefactoring.FindMethodAsync(context)
            .ConfigureAwait(false) is not var (method, symbol, model)
            || OktaAttributes.Find(symbol.ContainingType.GetAttributes(), KnownNames.OktaClientAttribute) is null
            || symbol.GetAttributes().Any(static attribute => OktaAttributes.VerbOf(attribute) is not null))
        {
            return;
        }

        foreach (Operation operation in FindOperations(symbol.Name))
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Call '{operation.Id}' ({operation})",
                cancellationToken =>
                    SourceEdits.ChangeAsync(
                        context.Document, (text, _) => Changes(method, symbol, model, operation, text), cancellationToken),
                $"{nameof(AnnotateEndpointRefactoring)} {operation}"));
        }
    }

    private static IEnumerable<Operation> FindOperations(string name) => OperationCatalogue.Default.FindById(
        name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name);

    private static IEnumerable<TextChange> Changes(
        MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model, Operation operation, SourceText text)
    {
        NameWriter names = new(model, method.SpanStart);

        // After the documentation and before the method's own attributes, if any.
        SyntaxToken first = method.GetFirstToken();
        string attributes = string.Join(", ", AttributesOf(symbol, operation, names, model, method.SpanStart));
        string lineBreak = SourceEdits.NewLineOf(text) + SourceEdits.IndentOf(first, text);
        yield return new TextChange(new TextSpan(first.SpanStart, 0), $"[{attributes}]{lineBreak}");

        ParameterListSyntax list = method.ParameterList;
        string added = string.Join(", ", RouteTemplate.Parse(operation.Path, out _)!.Placeholders
            .Where(name => symbol.Parameters.All(parameter => parameter.Name != name))
            .Select(name => ParameterText.OfPlaceholder(name, symbol, names)));
        IEnumerable<TextChange> changes = added.Length > 0 ? ParameterText.Insert(list, 0, added, text) : [];

        // A listing is cancelled where it is enumerated.
        bool isListing = symbol.ReturnType.Name is "OktaPageable" or "IAsyncEnumerable";
        if (!isListing && symbol.Parameters.All(parameter => names.Of(parameter.Type) != names.Of(ParameterText.CancellationToken)))
        {
            changes = list.Parameters.Count > 0
                ? changes.Concat(ParameterText.InsertCancellationToken(list, symbol, names, text))
                : changes.Append(new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0),
                    $"{(added.Length > 0 ? ", " : string.Empty)}{ParameterText.OfCancellationToken(symbol, names)}"));
        }

        foreach (TextChange change in changes)
        {
            yield return change;
        }
    }

    /// <summary>What the method lacks to be the operation's endpoint.</summary>
    private static IEnumerable<string> AttributesOf(
        IMethodSymbol method, Operation operation, NameWriter names, SemanticModel model, int position)
    {
        string verb = operation.Method.Substring(0, 1) + operation.Method.Substring(1).ToLowerInvariant();
        yield return $"{names.OfAttribute($"{KnownNames.Namespace}.{verb}{nameof(Attribute)}")}(\"{operation.Path}\")";

        if (!Has(KnownNames.RequiresScopeAttribute) && !Has(KnownNames.NoScopeAttribute))
        {
            string[] scopes = [.. operation.Scopes.Select(scope => ScopeExpression.Of(scope, model, position, []))];
            yield return scopes.Length == 0
                ? names.OfAttribute(KnownNames.NoScopeAttribute)
                : $"{names.OfAttribute(KnownNames.RequiresScopeAttribute)}({string.Join(", ", scopes)})";
        }

        if (operation.Credentials != CredentialKinds.Any && !Has(KnownNames.CredentialAttribute))
        {
            string kind = CredentialNames.DeclarationOf(operation.Credentials);
            yield return $"{names.OfAttribute(KnownNames.CredentialAttribute)}({names.Of(Credential)}.{kind})";
        }

        bool Has(string attribute) => OktaAttributes.Find(method.GetAttributes(), attribute) is not null;
    }
}
