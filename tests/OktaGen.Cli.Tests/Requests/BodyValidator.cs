using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>Holds bodies against the description's schemas by a JSON Schema validator, to whose dialect they are translated.</summary>
internal sealed class BodyValidator
{
    private const string Root = "https://description.example.com/schemas";
    private static readonly string[] s_silent = ["discriminator", "example", "examples", "xml", "externalDocs", "default", "description", "title"];

    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List };
    private readonly BuildOptions _build = new() { SchemaRegistry = new SchemaRegistry() };

    public BodyValidator(DescribedApi api)
    {
        JsonObject definitions = [];
        foreach ((string name, JsonNode? schema) in api.Schemas)
        {
            definitions.Add(name, Translate(schema!));
        }

        foreach ((string id, DescribedOperation operation) in api.Operations.Where(static pair => pair.Value.BodySchema is not null))
        {
            definitions.Add("body-" + id, Translate(operation.BodySchema!));
        }

        // Building registers it, by its id.
        JsonSchema.FromText(new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = Root, ["$defs"] = definitions }.ToJsonString(), _build);
    }

    /// <summary>What is wrong with a body, in the validator's words; empty where nothing is.</summary>
    public string FindFaults(string operationId, JsonNode? body)
    {
        var schema = JsonSchema.FromText(new JsonObject { ["$ref"] = $"{Root}#/$defs/body-{operationId}" }.ToJsonString(), _build);
        EvaluationResults results = schema.Evaluate(JsonSerializer.SerializeToElement(body), _options);
        return results.IsValid
            ? string.Empty
            : string.Join("; ", (results.Details ?? []).Where(static detail => detail.Errors is { Count: > 0 }).Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}").Distinct());
    }

    /// <summary>OpenAPI 3.0 as JSON Schema 2020-12, for a request: what is read only need not be there.</summary>
    private static JsonNode? Translate(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return node is JsonArray array ? new JsonArray([.. array.Select(Translate)]) : node?.DeepClone();
        }

        if ((string?)(schema["$ref"] as JsonValue) is { } reference)
        {
            return new JsonObject { ["$ref"] = reference.Replace("#/components/schemas/", Root + "#/$defs/", StringComparison.Ordinal) };
        }

        JsonObject translated = [];
        foreach ((string name, JsonNode? value) in schema)
        {
            if (name == "properties")
            {
                JsonObject properties = [];
                foreach ((string property, JsonNode? described) in value!.AsObject())
                {
                    properties.Add(property, Translate(described));
                }

                translated.Add(name, properties);
            }
            else if (name == "required" && value is JsonArray required)
            {
                translated.Add(name, new JsonArray([.. required.Where(property => !IsReadOnly(schema, (string)property!)).Select(static property => property!.DeepClone())]));
            }
            else if (!s_silent.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal) && name is not ("nullable" or "readOnly" or "writeOnly" or "deprecated" or "pattern"))
            {
                translated.Add(name, Translate(value));
            }
        }

        bool isNullable = schema["nullable"] is JsonValue nullable && nullable.TryGetValue(out bool says) && says;
        if (isNullable && translated["type"] is JsonValue type)
        {
            translated["type"] = new JsonArray(type.DeepClone(), "null");
            if (translated["enum"] is JsonArray values && values.All(static value => value is not null))
            {
                values.Add(null);
            }
        }

        return translated;
    }

    private static bool IsReadOnly(JsonObject schema, string property) => schema["properties"]?[property]?["readOnly"] is JsonValue value && value.TryGetValue(out bool says) && says;
}
