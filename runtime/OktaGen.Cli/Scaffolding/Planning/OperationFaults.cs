using Microsoft.OpenApi;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>
/// Finds what an operation says that no client could send. The compiler's half would refuse it as well, but only after it was written.
/// </summary>
internal static class OperationFaults
{
    /// <summary>What is wrong with an operation, as a sentence; null where nothing is.</summary>
    public static string? Find(OperationRef operation) =>
        (operation.HasKnownVerb ? null : $"no client sends {operation.Verb}.")
        ?? FindRouteFault(operation)
        ?? operation.Parameters.Select(FindParameterFault).FirstOrDefault(static fault => fault is not null)
        ?? (operation is { Verb: "Get", Operation.RequestBody.Required: true } ? "it is a GET with a body, which is never sent." : null)
        ?? operation.Scopes.Select(static scope => ScopeSyntax.FindFault(scope) is { } fault ? $"'{scope}' is no scope: {fault}." : null)
        .FirstOrDefault(static fault => fault is not null)
        ?? MediaTypesOf(operation.Operation).Select(FindMediaTypeFault).FirstOrDefault(static fault => fault is not null);

    /// <summary>What of an operation is not sent, though the rest of it is.</summary>
    public static IEnumerable<LeftOut> FindOmissions(OperationRef operation)
    {
        foreach (IOpenApiParameter parameter in operation.Parameters.Where(static parameter => !IsSendable(parameter)))
        {
            yield return new LeftOut(
                LeftOutKind.Parameter, $"{operation.Name}, '{parameter.Name}'", $"{PlaceOf(parameter)} is never sent.", operation.Pointer);
        }

        IReadOnlyList<string> constant = ConstantKeysOf(operation);
        foreach (IOpenApiParameter parameter in operation.Parameters.Where(parameter =>
            parameter.In == ParameterLocation.Query && constant.Contains(parameter.Name)))
        {
            yield return new LeftOut(
                LeftOutKind.Parameter, $"{operation.Name}, '{parameter.Name}'", "the path gives its value.", operation.Pointer);
        }

        if (operation is { Verb: "Get", Operation.RequestBody: not null })
        {
            yield return new LeftOut(LeftOutKind.Body, operation.Name, "a GET has no body.", operation.Pointer);
        }

        HashSet<string> names = [.. OperationRoute.Of(operation).Placeholders.Select(static placeholder => placeholder.Name)];
        foreach (IOpenApiParameter parameter in operation.Parameters.Where(parameter =>
            parameter.In == ParameterLocation.Path && !names.Contains(parameter.Name ?? string.Empty)))
        {
            yield return new LeftOut(
                LeftOutKind.Parameter, $"{operation.Name}, '{parameter.Name}'", "the path has no place for it.", operation.Pointer);
        }
    }

    /// <summary>The query values that the path itself gives.</summary>
    public static IReadOnlyList<string> ConstantKeysOf(OperationRef operation) =>
        [.. (RouteTemplate.Parse(OperationRoute.Of(operation).Text, out _)?.QueryKeys ?? []).Select(Uri.UnescapeDataString)];

    /// <summary>Whether a parameter stands where a client can send one.</summary>
    public static bool IsSendable(IOpenApiParameter parameter) =>
        parameter.In is ParameterLocation.Path or ParameterLocation.Query or ParameterLocation.Header;

    private static string? FindRouteFault(OperationRef operation) =>
        RouteTemplate.Parse(OperationRoute.Of(operation).Text, out string? fault) is null
            ? $"'{operation.Path}' is no route: {fault}."
            : null;

    private static string? FindParameterFault(IOpenApiParameter parameter) => parameter switch
    {
        { Name: null or "" } => "a parameter has no name.",
        { Required: true } when !IsSendable(parameter) =>
            $"it needs '{parameter.Name}', and {PlaceOf(parameter)} is never sent.",
        { In: ParameterLocation.Query, Name: var name } when string.IsNullOrWhiteSpace(name) => "a parameter's name is blank.",
        { In: ParameterLocation.Header, Name: var name } when !IsIgnored(parameter) && HeaderRules.FindFault(name) is { } fault =>
            $"'{name}' is no header: {fault}.",
        _ => null,
    };

    /// <summary>Whether a header is no parameter: OpenAPI has these ignored, or OktaGen sets them itself.</summary>
    public static bool IsIgnored(IOpenApiParameter header) =>
        HeaderRules.IsReserved(header.Name!)
        || header.Name!.Equals("Accept", StringComparison.OrdinalIgnoreCase)

        // By a parameter of its own in that header Okta has parts of an answer left out.
        || (header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            && header.Description?.Contains("okta-response", StringComparison.Ordinal) != true);

    private static string PlaceOf(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Cookie ? "a cookie" : "what stands in no path, query or header";

    private static IEnumerable<string> MediaTypesOf(OpenApiOperation operation) =>
        (operation.Responses ?? []).Select(static response => response.Value.Content).Append(operation.RequestBody?.Content)
            .SelectMany(static content => content?.Keys ?? Enumerable.Empty<string>());

    private static string? FindMediaTypeFault(string mediaType) =>
        string.IsNullOrWhiteSpace(mediaType) ? "a media type is empty."
        : HeaderRules.FindValueFault(mediaType) is { } fault ? $"'{mediaType}' is no media type: {fault}."
        : null;
}
