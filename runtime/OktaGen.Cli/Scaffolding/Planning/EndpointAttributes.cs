using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What a method says of itself beside its route and its scopes.</summary>
internal static class EndpointAttributes
{
    /// <param name="operation">The operation.</param>
    /// <param name="shapes">What goes to and fro.</param>
    /// <param name="accept">The media type that this method asks for; null for the operation's usual one.</param>
    public static IEnumerable<string> Find(OperationRef operation, OperationShapes shapes, string? accept)
    {
        if (operation.Scopes.Count == 0)
        {
            yield return "NoScope";
        }

        if (CredentialOf(operation) is { } credential)
        {
            yield return $"Credential(OktaCredential.{credential})";
        }

        if (shapes.Items is { } items)
        {
            yield return $"Items({CSharpText.Literal(items)})";
        }

        if (accept is not null)
        {
            yield return $"Header(\"Accept\", {CSharpText.Literal(accept)})";
        }
        else if (shapes.AnswerJsonMediaType is { } json)
        {
            yield return $"Header(\"Accept\", {CSharpText.Literal(json)})";
        }

        if ((shapes.JsonMediaType ?? (shapes.BodyMediaTypes is [var only] && shapes.FilePart is null && only != "multipart/form-data"
            ? only
            : null)) is { } contentType)
        {
            yield return $"Header(\"Content-Type\", {CSharpText.Literal(contentType)})";
        }
    }

    // A description says by its schemes what is taken; that it has to be a user's token, the catalogue alone knows.
    private static string? CredentialOf(OperationRef operation)
    {
        OpenApiSecuritySchemeReference[] schemes = [.. (operation.Operation.Security ?? [])
            .SelectMany(static requirement => requirement.Keys)];
        return operation.Operation.Security is { Count: 0 } ? nameof(OktaCredential.None)
            : OperationCatalogue.Default.Find(operation.Verb.ToUpperInvariant(), operation.Path)?.Credentials == CredentialKinds.UserToken
                ? nameof(OktaCredential.UserToken)
            : schemes.Length == 0 ? null
            : Array.TrueForAll(schemes, static scheme => scheme.Type == SecuritySchemeType.OAuth2) ? nameof(OktaCredential.OAuth)
            : Array.TrueForAll(schemes, static scheme => scheme is { Type: SecuritySchemeType.ApiKey, Name: "Authorization" })
                ? nameof(OktaCredential.ApiToken)
            : null;
    }
}
