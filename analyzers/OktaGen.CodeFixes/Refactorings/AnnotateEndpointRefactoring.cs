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
            .ConfigureAwait(false) is not var (_, symbol, _)
            || OktaAttributes.Find(symbol.ContainingType.GetAttributes(), KnownNames.OktaClientAttribute) is null
            || symbol.GetAttributes().Any(static attribute => OktaAttributes.VerbOf(attribute) is not null))
        {
            return;
        }

        Solution solution = context.Document.Project.Solution;
        foreach (Operation operation in FindOperations(symbol.Name))
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Call '{operation.Id}' ({operation})",
                cancellationToken =>
                    Signatures.ChangeAsync(symbol, solution, method => Changes(method, symbol, operation), cancellationToken),
                $"{nameof(AnnotateEndpointRefactoring)} {operation}"));
        }
    }

    private static IEnumerable<Operation> FindOperations(string name) => OperationCatalogue.Default.FindById(
        name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name);

    /// <summary>The edits of the endpoint, or of a method that implements it and gets the same parameters.</summary>
    private static IEnumerable<TextChange> Changes(DeclaredMethod method, IMethodSymbol endpoint, Operation operation)
    {
        if (SymbolEqualityComparer.Default.Equals(method.Symbol, endpoint))
        {
            // After the documentation and before the method's own attributes, if any.
            SyntaxToken first = method.Syntax.GetFirstToken();
            string attributes = string.Join(", ", AttributesOf(method, operation));
            string lineBreak = SourceEdits.NewLineOf(method.Text) + SourceEdits.IndentOf(first, method.Text);
            yield return new TextChange(new TextSpan(first.SpanStart, 0), $"[{attributes}]{lineBreak}");
        }

        foreach (TextChange change in ParametersFor(method, endpoint, operation))
        {
            yield return change;
        }
    }

    private static IEnumerable<TextChange> ParametersFor(DeclaredMethod method, IMethodSymbol endpoint, Operation operation)
    {
        ParameterListSyntax list = method.Syntax.ParameterList;
        string added = ParameterText.OfPlaceholders(
            RouteTemplate.Parse(operation.Path, out _)!.Placeholders
                .Where(name => endpoint.Parameters.All(parameter => parameter.Name != name)),
            method);
        IEnumerable<TextChange> changes = added.Length > 0 ? ParameterText.Insert(list, 0, added, method.Text) : [];

        // A listing is cancelled where it is enumerated.
        bool isListing = endpoint.ReturnType.Name is "OktaPageable" or "IAsyncEnumerable";
        string token = method.Names.Of(ParameterText.CancellationToken);
        if (isListing || endpoint.Parameters.Any(parameter => method.Names.Of(parameter.Type) == token))
        {
            return changes;
        }

        return list.Parameters.Count > 0
            ? changes.Concat(ParameterText.InsertCancellationToken(list, method.Symbol, method.Names, method.Text))
            : changes.Append(new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0),
                $"{(added.Length > 0 ? ", " : string.Empty)}{ParameterText.OfCancellationToken(method.Symbol, method.Names)}"));
    }

    /// <summary>What the method lacks to be the operation's endpoint.</summary>
    private static IEnumerable<string> AttributesOf(DeclaredMethod method, Operation operation)
    {
        NameWriter names = method.Names;
        string verb = operation.Method.Substring(0, 1) + operation.Method.Substring(1).ToLowerInvariant();
        yield return $"{names.OfAttribute($"{KnownNames.Namespace}.{verb}{nameof(Attribute)}")}(\"{operation.Path}\")";

        if (!Has(KnownNames.RequiresScopeAttribute) && !Has(KnownNames.NoScopeAttribute))
        {
            string[] scopes = [.. operation.Scopes.Select(scope => ScopeExpression.Of(scope, method.Model, method.Syntax.SpanStart, []))];
            yield return scopes.Length == 0
                ? names.OfAttribute(KnownNames.NoScopeAttribute)
                : $"{names.OfAttribute(KnownNames.RequiresScopeAttribute)}({string.Join(", ", scopes)})";
        }

        if (operation.Credentials != CredentialKinds.Any && !Has(KnownNames.CredentialAttribute))
        {
            string kind = CredentialNames.DeclarationOf(operation.Credentials);
            yield return $"{names.OfAttribute(KnownNames.CredentialAttribute)}({names.Of(Credential)}.{kind})";
        }

        bool Has(string attribute) => OktaAttributes.Find(method.Symbol.GetAttributes(), attribute) is not null;
    }
}
