using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>Makes up bodies that a schema asks for, with all that it offers.</summary>
internal sealed class SampleBodies(DescribedApi api)
{
    private const int MaxDepth = 12;

    public JsonNode? Of(JsonNode schema) => Of(schema, []);

    private JsonNode? Of(JsonNode node, List<string> open)
    {
        string? reference = (string?)(node["$ref"] as JsonValue);
        if (open.Count > MaxDepth || (reference is not null && open.Contains(reference)))
        {
            return null;
        }

        List<string> inner = [.. open, reference ?? string.Empty];
        JsonObject schema = api.Resolve(node);
        if (schema["enum"] is JsonArray { Count: > 0 } values)
        {
            return values[0]?.DeepClone();
        }

        if (Alternatives(schema) is { } alternatives)
        {
            return Merge(OfObject(schema, inner) as JsonObject ?? [], Choose(schema, alternatives, inner));
        }

        return (string?)schema["type"] switch
        {
            "string" => OfText(schema),
            "boolean" => true,
            "integer" => (int)(NumberOf(schema, "minimum") ?? 1),
            "number" => NumberOf(schema, "minimum") ?? 1.5m,
            "array" => OfList(schema, inner),

            // Some lists are called so by their items alone.
            null when schema["items"] is not null => OfList(schema, inner),
            _ => OfObject(schema, inner),
        };
    }

    private JsonArray OfList(JsonObject schema, List<string> inner) =>
        schema["items"] is { } items && Of(items, inner) is { } item
            ? new JsonArray([.. Enumerable.Range(0, (int)Math.Max((decimal?)schema["minItems"] ?? 1, 1)).Select(_ => item.DeepClone())])
            : new JsonArray();

    private static JsonArray? Alternatives(JsonObject schema) => (schema["oneOf"] ?? schema["anyOf"]) as JsonArray;

    private JsonNode? Choose(JsonObject schema, JsonArray alternatives, List<string> open)
    {
        JsonNode chosen = alternatives[0]!;
        JsonNode? sample = Of(chosen, open);
        if (sample is JsonObject made && (string?)schema["discriminator"]?["propertyName"] is { } property && schema["discriminator"]!["mapping"] is JsonObject mapping)
        {
            made[property] = mapping.FirstOrDefault(pair => (string?)pair.Value == (string?)chosen["$ref"]).Key ?? (string?)made[property];
        }

        return sample;
    }

    private JsonNode? OfObject(JsonObject schema, List<string> open)
    {
        JsonObject made = [];
        foreach (JsonNode? part in schema["allOf"] as JsonArray ?? [])
        {
            // A reference that a description is added to.
            if (Merge(made, Of(part!, open)) is var merged and not JsonObject)
            {
                return merged;
            }
        }

        foreach ((string name, JsonNode? property) in schema["properties"] as JsonObject ?? [])
        {
            if ((bool?)api.Resolve(property!)["readOnly"] != true && Of(property!, open) is { } value)
            {
                made[name] = value;
            }
        }

        if (schema["properties"] is null && schema["additionalProperties"] is JsonObject values && Of(values, open) is { } sample)
        {
            made["key"] = sample;
        }

        // A family: the first of its kinds, or the one that this is a part of, with the name that stands for it.
        if ((string?)schema["discriminator"]?["propertyName"] is { } kind && schema["discriminator"]!["mapping"] is JsonObject { Count: > 0 } mapping && Alternatives(schema) is null)
        {
            (string name, JsonNode? member) = mapping.FirstOrDefault(pair => open.Contains((string)pair.Value!));
            if (member is null)
            {
                (name, member) = mapping.First();
                Merge(made, Of(new JsonObject { ["$ref"] = (string?)member }, open));
            }

            made[kind] = name;
        }

        return made;
    }

    private static JsonNode? Merge(JsonObject into, JsonNode? from)
    {
        if (from is not JsonObject other)
        {
            return from ?? into;
        }

        foreach ((string name, JsonNode? value) in other.ToArray())
        {
            into[name] = value?.DeepClone();
        }

        return into;
    }

    private static JsonNode OfText(JsonObject schema)
    {
        string text = (string?)schema["format"] switch
        {
            "date-time" => "2026-01-02T03:04:05Z",
            "date" => "2026-01-02",
            "uri" or "url" => "https://example.com/a",
            "email" => "ann@example.com",
            "ipv4" => "192.0.2.1",
            "uuid" => "00000000-0000-0000-0000-000000000001",
            "byte" => "AAAA",
            _ => "text",
        };
        int least = (int)(NumberOf(schema, "minLength") ?? 0);
        int most = (int)(NumberOf(schema, "maxLength") ?? int.MaxValue);
        return text.Length < least ? text.PadRight(least, 'x') : text.Length > most ? text[..most] : text;
    }

    private static decimal? NumberOf(JsonObject schema, string name) =>
        schema[name] is JsonValue value ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
