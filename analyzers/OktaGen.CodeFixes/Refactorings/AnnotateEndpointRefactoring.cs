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
using OktaGen.Knowledge.Scopes;

namespace OktaGen.CodeFixes.Refactorings;

/// <summary>
/// Makes an endpoint of a method that is named like one of Okta's operations, such as <c>ListUsersAsync</c>: adds route and scopes, and
/// the parameters that the route needs.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AnnotateEndpointRefactoring)), Shared]
public sealed class AnnotateEndpointRefactoring : CodeRefactoringProvider
{
    private const string Async = "Async";
    private const string CancellationToken = nameof(System.Threading.CancellationToken);

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await EndpointRefactoring.FindMethodAsync(context)
            .ConfigureAwait(false) is not (MethodDeclarationSyntax method, IMethodSymbol symbol)
            || OktaAttributes.Find(symbol.ContainingType.GetAttributes(), KnownNames.OktaClientAttribute) is null
            || symbol.GetAttributes().Any(static attribute => OktaAttributes.VerbOf(attribute) is not null)
            || FindOperation(symbol.Name) is not { } operation)
        {
            return;
        }

        context.RegisterRefactoring(CodeAction.Create(
            $"Call '{operation.Id}' ({operation})",
            cancellationToken =>
                SourceEdits.ChangeAsync(context.Document, (text, _) => Changes(method, symbol, operation, text), cancellationToken),
            nameof(AnnotateEndpointRefactoring)));
    }

    private static Operation? FindOperation(string name)
    {
        string id = name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name;
        return OperationCatalogue.Default.Operations.FirstOrDefault(
            operation => string.Equals(operation.Id, id, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<TextChange> Changes(
        MethodDeclarationSyntax method, IMethodSymbol symbol, Operation operation, SourceText text)
    {
        string verb = operation.Method.Substring(0, 1) + operation.Method.Substring(1).ToLowerInvariant();
        string scopes = operation.Scopes.IsEmpty
            ? "NoScope"
            : $"RequiresScope({string.Join(", ", operation.Scopes.Select(ConstantOf))})";
        string credential = operation.Credentials switch
        {
            CredentialKinds.Any => string.Empty,
            CredentialKinds.AccessTokens => ", Credential(OktaCredential.OAuth)",
            CredentialKinds.ApiToken => ", Credential(OktaCredential.ApiToken)",
            _ => ", Credential(OktaCredential.None)",
        };

        // After the documentation and before the method's own attributes, if any.
        SyntaxToken first = method.GetFirstToken();
        string line =
            $"[{verb}(\"{operation.Path}\"), {scopes}{credential}]{SourceEdits.NewLineOf(text)}{SourceEdits.IndentOf(first, text)}";
        yield return new TextChange(new TextSpan(first.SpanStart, 0), line);

        List<string> added = [.. RouteTemplate.Parse(operation.Path, out _)!.Placeholders
            .Where(name => symbol.Parameters.All(parameter => parameter.Name != name))
            .Select(static name => "string " + name)];
        bool hasParameters = symbol.Parameters.Length > 0;
        if (added.Count > 0)
        {
            string parameters = string.Join(", ", added) + (hasParameters ? ", " : string.Empty);
            yield return new TextChange(new TextSpan(method.ParameterList.OpenParenToken.Span.End, 0), parameters);
        }

        // A listing is cancelled where it is enumerated.
        bool isListing = symbol.ReturnType.Name is "OktaPageable" or "IAsyncEnumerable";
        if (!isListing && symbol.Parameters.All(static parameter => parameter.Type.Name != CancellationToken))
        {
            string separator = hasParameters || added.Count > 0 ? ", " : string.Empty;
            yield return new TextChange(new TextSpan(method.ParameterList.CloseParenToken.SpanStart, 0),
                $"{separator}{CancellationToken} cancellationToken = default");
        }
    }

    private static string ConstantOf(string scope) => "OktaScopes." + ScopeNames.ConstantNameOf(scope);
}
