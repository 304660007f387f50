using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Descriptions;
using OktaGen.Knowledge;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One operation of the description with what its path says.</summary>
internal sealed record OperationRef(
    string Path, string Verb, string Id, OpenApiOperation Operation, IReadOnlyList<IOpenApiParameter> Parameters)
{
    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Patch", "Delete"];

    /// <summary>The operation for messages.</summary>
    public string Name => $"{Verb.ToUpperInvariant()} {Path}";

    /// <summary>The JSON pointer to it in the description.</summary>
    public string Pointer => $"#/paths/{PointerToken.Escape(Path)}/{Verb.ToLowerInvariant()}";

    /// <summary>Whether a client has an attribute for the method.</summary>
    public bool HasKnownVerb => s_verbs.Contains(Verb);

    public string Tag => Operation.Tags?.FirstOrDefault()?.Name ?? "Api";

    /// <summary>
    /// The scopes that OAuth 2.0 needs, in order; none where the description names none. What other schemes name are roles.
    /// </summary>
    public IReadOnlyList<string> Scopes { get; } = [.. (Operation.Security ?? [])
        .SelectMany(static requirement => requirement)
        .Where(static scheme => scheme.Key.Type is SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect or null)
        .SelectMany(static scheme => scheme.Value)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>All operations of a description, in the order of paths and verbs.</summary>
    public static IReadOnlyList<OperationRef> All(OpenApiDocument document)
    {
        (string Path, IOpenApiPathItem Item, string Verb, OpenApiOperation Operation)[] operations =
        [
            .. document.Paths.OrderBy(static path => path.Key, StringComparer.Ordinal)
                .SelectMany(static path => (path.Value.Operations ?? [])
                    .Select(operation => (path.Key, path.Value, Verb: VerbOf(operation.Key), operation.Value))
                    .OrderBy(static operation => Array.IndexOf(s_verbs, operation.Verb) is var index and >= 0 ? index : int.MaxValue)
                    .ThenBy(static operation => operation.Verb, StringComparer.Ordinal)),
        ];

        // An operation without an id is called by method and path, as far as no other is called so.
        var ids = new UniqueNames(
            StringComparer.Ordinal, operations.Select(static operation => operation.Operation.OperationId).OfType<string>());
        return
        [
            .. operations.Select(operation => new OperationRef(
                operation.Path,
                operation.Verb,
                string.IsNullOrWhiteSpace(operation.Operation.OperationId)
                    ? ids.Make(CSharpNames.Camel(operation.Verb + " " + operation.Path))
                    : operation.Operation.OperationId,
                operation.Operation,
                Merge(operation.Item.Parameters ?? [], operation.Operation.Parameters ?? []))),
        ];
    }

    private static string VerbOf(HttpMethod method) =>
        s_verbs.FirstOrDefault(verb => verb.Equals(method.Method, StringComparison.OrdinalIgnoreCase)) ?? method.Method.ToUpperInvariant();

    // A parameter of the operation replaces the path's of the same name and place.
    private static IReadOnlyList<IOpenApiParameter> Merge(IList<IOpenApiParameter> ofPath, IList<IOpenApiParameter> own) =>
        [.. ofPath.Where(parameter => !own.Any(other => IsSame(other, parameter))).Concat(own).DistinctBy(static parameter => (parameter.In,
            parameter.In == ParameterLocation.Header ? parameter.Name?.ToUpperInvariant() : parameter.Name))];

    private static bool IsSame(IOpenApiParameter one, IOpenApiParameter other) => one.Name == other.Name && one.In == other.In;
}
