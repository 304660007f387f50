using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OktaGen.Cli.Descriptions;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.Catalogue;

/// <summary>Reads operations out of a description. Paging is found by rule: descriptions declare it nowhere reliably.</summary>
internal static class CatalogueBuilder
{
    private const string Json = "application/json";

    /// <summary>The operations of a description.</summary>
    public static IEnumerable<Operation> ReadOperations(OpenApiDocument document) =>
        from path in document.Paths
        from operation in path.Value.Operations ?? []
        where operation.Key != HttpMethod.Head && operation.Key != HttpMethod.Options
        select Read(path.Key, path.Value, operation.Key.Method, operation.Value);

    /// <summary>A description's title and version.</summary>
    public static string ReadTitle(OpenApiDocument document) =>
        Line($"{document.Info?.Title} {document.Info?.Version}".Trim());

    /// <summary>The scopes that a description lists.</summary>
    public static IEnumerable<string> ReadScopes(OpenApiDocument document) =>
        (document.Components?.SecuritySchemes?.Values ?? [])
            .Select(static scheme => scheme.Flows)
            .OfType<OpenApiOAuthFlows>()
            .SelectMany(static flows => new[] { flows.AuthorizationCode, flows.ClientCredentials, flows.Implicit, flows.Password })
            .SelectMany(static flow => flow?.Scopes?.Keys ?? [])
            .Select(Scope);

    private static Operation Read(string path, IOpenApiPathItem pathItem, string method, OpenApiOperation operation)
    {
        if (RouteTemplate.Parse(path, out string? fault) is null)
        {
            throw new InvalidDataException($"'{path}' is no route: {fault}.");
        }

        (CredentialKinds credentials, string[] scopes) = ReadSecurity(operation.Security ?? []);
        (PagingKind paging, string? items) = method == "GET" ? ReadPaging(pathItem, operation) : (PagingKind.None, null);
        return new Operation
        {
            Id = Word(operation.OperationId ?? throw new InvalidDataException($"{method} {path} has no operationId.")),
            Method = Word(method),
            Path = path,
            Scopes = new EquatableArray<string>(scopes),
            Credentials = credentials,
            Stage = ReadStage(operation),
            IsDeprecated = operation.Deprecated,
            Retry = RetryClass.ByMethod,
            Paging = paging,
            Items = items is null ? null : Word(items),
        };
    }

    // The data file has a line for each operation, and blanks between what it says of it.
    private static string Word(string text) =>
        text.Length > 0 && !text.Any(static character => char.IsWhiteSpace(character) || char.IsControl(character))
        ? text
        : throw new InvalidDataException($"'{text}' is no name: it is empty, or has white space inside.");

    private static string Line(string text) => !text.Any(char.IsControl)
        ? text
        : throw new InvalidDataException($"'{text}' is no title: it has control characters inside.");

    // A '#' begins a comment there, and an '@' a title.
    private static string Scope(string scope) =>
        (ScopeSyntax.FindFault(scope) ?? (scope[0] is '#' or '@' ? $"it begins with '{scope[0]}'" : null)) is { } fault
        ? throw new InvalidDataException($"'{scope}' is no scope: {fault}.")
        : scope;

    private static (CredentialKinds Credentials, string[] Scopes) ReadSecurity(IEnumerable<OpenApiSecurityRequirement> requirements)
    {
        CredentialKinds credentials = CredentialKinds.None;
        string[] scopes = [];
        foreach ((OpenApiSecuritySchemeReference scheme, List<string> needed) in requirements.SelectMany(static requirement => requirement))
        {
            switch (scheme.Type)
            {
                // What it names are no scopes, but what its admin has to be.
                case SecuritySchemeType.ApiKey:
                    credentials |= CredentialKinds.ApiToken;
                    break;
                case SecuritySchemeType.OAuth2:
                    credentials |= CredentialKinds.AccessTokens;
                    scopes = [.. needed.Select(Scope).Order(StringComparer.Ordinal)];
                    break;
                default:
                    // A client's own authentication at the token endpoint and its like is no credential of a call.
                    break;
            }
        }

        return (credentials, scopes);
    }

    private static LifeCycle ReadStage(OpenApiOperation operation) =>
        operation.Extensions?.TryGetValue("x-okta-lifecycle", out IOpenApiExtension? extension) == true
        && (extension as JsonNodeExtension)?.Node is JsonObject values
            ? (string?)values["lifecycle"] switch
            {
                "GA" => LifeCycle.GeneralAvailability,
                "LIMITED_GA" => LifeCycle.LimitedAvailability,
                "EA" or "BETA" => LifeCycle.EarlyAccess,
                _ => LifeCycle.Unmarked,
            }
            : LifeCycle.Unmarked;

    /// <summary>A list is paged if it takes a cursor, or if the object around it has a link to the next page.</summary>
    private static (PagingKind Paging, string? Items) ReadPaging(IOpenApiPathItem pathItem, OpenApiOperation operation)
    {
        if (operation.Responses?.TryGetValue("200", out IOpenApiResponse? response) != true
            || (response!.Content ?? new Dictionary<string, IOpenApiMediaType>())
                .FirstOrDefault(static content => content.Key.Split(';')[0] == Json).Value?.Schema is not { } schema)
        {
            return (PagingKind.None, null);
        }

        bool takesCursor = (pathItem.Parameters ?? []).Concat(operation.Parameters ?? [])
            .Any(static parameter => parameter is { In: ParameterLocation.Query, Name: "after" });
        if (IsArray(schema))
        {
            return (takesCursor ? PagingKind.Array : PagingKind.None, null);
        }

        Dictionary<string, IOpenApiSchema> properties = SchemaProperties.Of(schema);
        bool links = properties.TryGetValue("_links", out IOpenApiSchema? linkMap) && SchemaProperties.Of(linkMap).ContainsKey("next");
        string[] arrays = [.. properties.Where(static property => IsArray(property.Value)).Select(static property => property.Key)];
        return (takesCursor || links) && arrays is [string items] ? (PagingKind.Object, items) : (PagingKind.None, null);
    }

    private static bool IsArray(IOpenApiSchema schema) => schema.Type?.HasFlag(JsonSchemaType.Array) == true;
}
