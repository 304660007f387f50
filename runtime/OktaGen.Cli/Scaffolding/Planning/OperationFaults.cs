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
        FindRouteFault(operation)
        ?? operation.Parameters.Select(FindParameterFault).FirstOrDefault(static fault => fault is not null)
        ?? operation.Scopes.Select(static scope => ScopeSyntax.FindFault(scope) is { } fault ? $"'{scope}' is no scope: {fault}." : null)
        .FirstOrDefault(static fault => fault is not null)
        ?? MediaTypesOf(operation.Operation).Select(FindMediaTypeFault).FirstOrDefault(static fault => fault is not null);

    private static string? FindRouteFault(OperationRef operation)
    {
        if (RouteTemplate.Parse(operation.Path, out string? fault) is not { } route)
        {
            return $"'{operation.Path}' is no route: {fault}.";
        }

        string[] parameters = [.. operation.Parameters.Where(static parameter => parameter.In == ParameterLocation.Path)
            .Select(static parameter => parameter.Name ?? string.Empty)];
        return route.Placeholders.Except(parameters)
            .FirstOrDefault() is { } placeholder ? $"'{operation.Path}' needs a parameter in the path that is called '{placeholder}'."
            : parameters.Except(route.Placeholders)
                .FirstOrDefault() is { } parameter ? $"'{operation.Path}' has no place for the parameter '{parameter}'."
            : null;
    }

    private static string? FindParameterFault(IOpenApiParameter parameter) => parameter switch
    {
        { Name: null or "" } => "a parameter has no name.",
        { In: ParameterLocation.Query, Name: var name } when string.IsNullOrWhiteSpace(name) => "a parameter's name is blank.",
        { In: ParameterLocation.Header, Name: var name } when !HeaderRules.IsReserved(name) && HeaderRules.FindFault(name) is { } fault =>
            $"'{name}' is no header: {fault}.",
        _ => null,
    };

    private static IEnumerable<string> MediaTypesOf(OpenApiOperation operation) =>
        (operation.Responses ?? []).Select(static response => response.Value.Content).Append(operation.RequestBody?.Content)
            .SelectMany(static content => content?.Keys ?? Enumerable.Empty<string>());

    private static string? FindMediaTypeFault(string mediaType) =>
        string.IsNullOrWhiteSpace(mediaType) ? "a media type is empty."
        : HeaderRules.FindValueFault(mediaType) is { } fault ? $"'{mediaType}' is no media type: {fault}."
        : null;
}
