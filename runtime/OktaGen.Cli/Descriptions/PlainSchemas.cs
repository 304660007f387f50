using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Writes what can be said in several ways in the one that the library keeps: it reads JSON's null as a text of its own, schemas that are
/// <c>true</c> or <c>false</c> not at all, and <c>additionalProperties: true</c> as silence.
/// </summary>
internal static class PlainSchemas
{
    // Nothing of these is in a type, and the library is strict about some.
    private static readonly string[] s_unused =
    [
        "unevaluatedProperties", "unevaluatedItems", "additionalItems", "if", "then", "else", "contains", "propertyNames", "contentSchema",
        "dependentSchemas", "patternProperties", "example", "examples", "externalDocs", "xml",
    ];

    // Beside a reference, where OpenAPI 3.1 takes them for more than remarks.
    private static readonly string[] s_telling = ["properties", "required", "allOf", "oneOf", "anyOf", "items", "additionalProperties"];

    public static void Write(JsonObject root)
    {
        bool takesSiblings = !root["openapi"]!.ToString().StartsWith("3.0", StringComparison.Ordinal);
        foreach (DescriptionPlace place in DescriptionNodes.In(root, NodeKind.Document))
        {
            // Not where the schema around has just lost it.
            if (place.Kind == NodeKind.Schema && (place.Parent is not JsonObject fields || fields.ContainsKey(place.Name)))
            {
                WriteSchema(place, takesSiblings);
            }
            else if (place.Node is null && place.Kind is NodeKind.MediaType or NodeKind.Response or NodeKind.Header)
            {
                place.Replace(new JsonObject());
            }
        }

        RemoveNulls(root);
    }

    private static void WriteSchema(DescriptionPlace place, bool takesSiblings)
    {
        switch (place.Node?.GetValueKind())
        {
            case null or JsonValueKind.True:
                place.Replace(new JsonObject());
                break;
            case JsonValueKind.False when place.Name == "additionalProperties":
                break;
            case JsonValueKind.False:
                place.Replace(new JsonObject { ["not"] = new JsonObject() });
                break;
            default:
                if (place.Node is JsonObject schema)
                {
                    WriteObject(schema, place, takesSiblings);
                }

                break;
        }
    }

    private static void WriteObject(JsonObject schema, DescriptionPlace place, bool takesSiblings)
    {
        foreach (string member in s_unused)
        {
            schema.Remove(member);
        }

        if (schema["enum"] is JsonArray values && values.All(static value => value is null))
        {
            schema.Remove("enum");
        }

        if (takesSiblings && schema[References.Keyword] is { } reference && s_telling.Any(schema.ContainsKey))
        {
            var own = (JsonObject)schema.DeepClone();
            own.Remove(References.Keyword);
            var target = new JsonObject { [References.Keyword] = reference.DeepClone() };
            place.Replace(new JsonObject { ["allOf"] = new JsonArray(target, own) });
        }
    }

    private static void RemoveNulls(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (string name in fields.Where(static field => field.Value is null).Select(static field => field.Key).ToArray())
                {
                    fields.Remove(name);
                }

                foreach ((_, JsonNode? child) in fields)
                {
                    RemoveNulls(child);
                }

                break;
            case JsonArray items:
                items.RemoveAll(static item => item is null);
                foreach (JsonNode? item in items)
                {
                    RemoveNulls(item);
                }

                break;
            default:
                break;
        }
    }
}
