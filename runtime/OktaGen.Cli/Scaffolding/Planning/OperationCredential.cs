using Microsoft.OpenApi;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Which kind of credential alone an operation takes.</summary>
internal static class OperationCredential
{
    // A description says by its schemes what is taken; that it has to be a user's token, the catalogue alone knows.
    public static OktaCredential? Find(OperationRef operation)
    {
        OpenApiSecuritySchemeReference[] schemes = [.. (operation.Operation.Security ?? [])
            .SelectMany(static requirement => requirement.Keys)];
        return operation.Operation.Security is { Count: 0 } ? OktaCredential.None
            : OperationCatalogue.Default.Find(operation.Verb.ToUpperInvariant(), operation.Path)?.Credentials == CredentialKinds.UserToken
                ? OktaCredential.UserToken
            : schemes.Length == 0 ? null
            : Array.TrueForAll(schemes, static scheme => scheme.Type == SecuritySchemeType.OAuth2) ? OktaCredential.OAuth
            : Array.TrueForAll(schemes, static scheme => scheme is { Type: SecuritySchemeType.ApiKey, Name: "Authorization" })
                ? OktaCredential.ApiToken
            : null;
    }
}
