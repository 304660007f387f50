using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace OktaGen.Management.Tests.Examples;

/// <summary>A JSON example that the description gives for an operation.</summary>
internal sealed record Example(string OperationId, string Name, Endpoint Endpoint, bool IsAnswer, JsonNode Json)
{
    public string FullName => $"{OperationId} {Name}";

    /// <summary>All examples for the operations of the ready-made client.</summary>
    public static IEnumerable<Example> All => Endpoint.All
        .DistinctBy(static endpoint => endpoint.ToString())
        .SelectMany(static endpoint => Of(endpoint, OktaDescription.Document.Paths[endpoint.Route].Operations![new HttpMethod(endpoint.Verb)]));

    private static IEnumerable<Example> Of(Endpoint endpoint, OpenApiOperation operation)
    {
        IEnumerable<(string Place, bool IsAnswer, IOpenApiMediaType? Media)> places = (operation.Responses ?? [])
            .Where(static response => response.Key.StartsWith('2'))
            .Select(static response => (response.Key, true, JsonOf(response.Value.Content)))
            .Prepend(("request", false, JsonOf(operation.RequestBody?.Content)));
        foreach ((string place, bool isAnswer, IOpenApiMediaType? media) in places)
        {
            IEnumerable<(string Name, JsonNode? Json)> examples = (media?.Examples ?? new Dictionary<string, IOpenApiExample>())
                .Select(static example => (example.Key, example.Value.Value))
                .Append(("example", media?.Example));
            foreach ((string name, JsonNode? json) in examples)
            {
                if (json is not null)
                {
                    yield return new Example(operation.OperationId!, $"{place} {name}", endpoint, isAnswer, WithNulls(json)!);
                }
            }
        }
    }

    // The OpenAPI library writes nulls as a text of its own.
    private static JsonNode? WithNulls(JsonNode? node) => node switch
    {
        _ when node.IsJsonNullSentinel() => null,
        JsonObject fields => new JsonObject(fields.Select(static field => KeyValuePair.Create(field.Key, WithNulls(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithNulls)]),
        _ => node?.DeepClone(),
    };

    private static IOpenApiMediaType? JsonOf(IDictionary<string, IOpenApiMediaType>? content) =>
        content?.FirstOrDefault(static entry => entry.Key.EndsWith("json", StringComparison.Ordinal)).Value;
}
