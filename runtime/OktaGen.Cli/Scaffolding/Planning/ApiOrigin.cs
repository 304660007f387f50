using Microsoft.OpenApi;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Tells Okta's APIs from others, to which what is known of Okta's scopes and operations does not apply.</summary>
internal static class ApiOrigin
{
    /// <summary>Whether a description is of an API of Okta's: by its servers, its scopes, or operations that the catalogue knows.</summary>
    public static bool IsOkta(OpenApiDocument document, IReadOnlyList<OperationRef> operations) =>
        (document.Servers ?? []).Any(static server => server.Url?.Contains("okta", StringComparison.OrdinalIgnoreCase) == true)
        || operations.Any(static operation => operation.Scopes.Any(static scope => scope.StartsWith("okta.", StringComparison.Ordinal)))
        || operations.Any(static operation => operation.Path.StartsWith('/')
            && OperationCatalogue.Default.Find(operation.Verb.ToUpperInvariant(), operation.Path) is not null);
}
