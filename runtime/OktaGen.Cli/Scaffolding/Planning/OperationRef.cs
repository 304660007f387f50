using Microsoft.OpenApi;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Descriptions;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One operation of the description with what its path says.</summary>
internal sealed record OperationRef(string Path, string Verb, OpenApiOperation Operation, IReadOnlyList<IOpenApiParameter> Parameters)
{
    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Patch", "Delete"];

    /// <summary>The operation's id; where it has none, one made of verb and path.</summary>
    public string Id { get; } = Operation.OperationId ?? CSharpNames.Camel(Verb + " " + Path);

    /// <summary>The JSON pointer to it in the description.</summary>
    public string Pointer => $"#/paths/{PointerToken.Escape(Path)}/{Verb.ToLowerInvariant()}";

    public string Tag => Operation.Tags?.FirstOrDefault()?.Name ?? "Api";

    /// <summary>The scopes that OAuth 2.0 needs, in order; none where the description names none.</summary>
    public IReadOnlyList<string> Scopes { get; } = [.. (Operation.Security ?? [])
        .SelectMany(static requirement => requirement)
        .SelectMany(static scheme => scheme.Value)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>All operations of a description, in the order of paths and verbs.</summary>
    public static IReadOnlyList<OperationRef> All(OpenApiDocument document) =>
    [
        .. document.Paths.OrderBy(static path => path.Key, StringComparer.Ordinal).SelectMany(static path => (path.Value.Operations ?? [])
            .Select(operation =>
            (Verb: s_verbs.FirstOrDefault(verb => verb.Equals(operation.Key.Method, StringComparison.OrdinalIgnoreCase)), operation.Value))
            .Where(static operation => operation.Verb is not null)
            .OrderBy(static operation => Array.IndexOf(s_verbs, operation.Verb))
            .Select(operation => new OperationRef(
                path.Key,
                operation.Verb!,
                operation.Value,
                Merge(path.Value.Parameters ?? [], operation.Value.Parameters ?? [])))),
    ];

    // A parameter of the operation replaces the path's of the same name and place.
    private static IReadOnlyList<IOpenApiParameter> Merge(IList<IOpenApiParameter> ofPath, IList<IOpenApiParameter> own) =>
        [.. ofPath.Where(parameter => !own.Any(other => other.Name == parameter.Name && other.In == parameter.In)), .. own];
}
