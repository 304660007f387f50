using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of a change of a schema.</summary>
internal static class SchemaRules
{
    private static readonly string[] s_types = ["string", "boolean", "integer", "number", "array"];

    private static readonly string[] s_itemTypes = ["string", "integer", "number"];

    // All that can be changed of Okta's own attributes.
    private static readonly string[] s_baseMembers = ["permissions", "required", "pattern", "master"];

    /// <summary>Applies a change: attributes that are null go, others are added or changed in part.</summary>
    public static void Apply(ProfileSchema schema, JsonObject body, DateTimeOffset now)
    {
        JsonObject definitions = JsonBody.Object(body, "definitions") ?? [];
        (string Name, JsonObject? Definition)[] custom = [.. Read(definitions, "custom").Select(attribute =>
            (attribute.Name, Merge(schema, attribute.Name, attribute.Change)))];
        (string Name, JsonObject Definition)[] own = [.. Read(definitions, "base").Select(attribute =>
            (attribute.Name, MergeBase(schema, attribute.Name, attribute.Change)))];
        foreach ((string name, JsonObject? definition) in custom)
        {
            schema.Define(name, definition, now);
        }

        foreach ((string name, JsonObject definition) in own)
        {
            schema.DefineBase(name, definition, now);
        }
    }

    private static IEnumerable<(string Name, JsonObject? Change)> Read(JsonObject definitions, string part) =>
        ((JsonBody.Object(definitions, part) is { } found ? JsonBody.Object(found, "properties") : null) ?? [])
            .Select(static property => (property.Key, property.Value is null
                ? null
                : property.Value as JsonObject ?? throw OktaErrors.MalformedBody()));

    private static JsonObject? Merge(ProfileSchema schema, string name, JsonObject? change)
    {
        var present = schema.Custom[name] as JsonObject;
        if (change is null)
        {
            return present is null ? throw Refusal(name, "There is no such attribute") : null;
        }

        if (schema.Base.Any(attribute => attribute.Key.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal(name, "The name is that of a base attribute");
        }

        JsonObject merged = present is null ? [] : (JsonObject)present.DeepClone();
        foreach ((string member, JsonNode? value) in change)
        {
            if (present is not null && member == "type" && !JsonNode.DeepEquals(present["type"], value))
            {
                throw Refusal(name, "The type of an attribute cannot be changed");
            }

            if (value is null)
            {
                merged.Remove(member);
            }
            else
            {
                merged[member] = value.DeepClone();
            }
        }

        return CauseOf(name, merged) is { } cause ? throw Refusal(name, cause) : merged;
    }

    private static JsonObject MergeBase(ProfileSchema schema, string name, JsonObject? change)
    {
        if (change is null || schema.Base[name] is not JsonObject present)
        {
            throw Refusal(name, "Base attributes are neither added nor removed");
        }

        var merged = (JsonObject)present.DeepClone();
        foreach ((string member, JsonNode? value) in change)
        {
            if (!s_baseMembers.Contains(member) && !JsonNode.DeepEquals(present[member], value))
            {
                throw Refusal(name, $"'{member}' of a base attribute cannot be changed");
            }

            merged[member] = value?.DeepClone();
        }

        return merged;
    }

    /// <summary>What is wrong with an attribute's definition; null where nothing is.</summary>
    public static string? CauseOf(string name, JsonObject definition)
    {
        string? type = AttributeValue.TextOf(definition["type"]);
        if (!IsName(name))
        {
            return "A name begins with a letter and has letters, digits and '_' only";
        }

        if (!s_types.Contains(type))
        {
            return "The type must be one of " + string.Join(", ", s_types);
        }

        if (type != "array")
        {
            return CauseOfChoices(definition);
        }

        return definition["items"] is JsonObject items && s_itemTypes.Contains(AttributeValue.TextOf(items["type"]))
            ? CauseOfChoices(items)
            : "Items not present for array property";
    }

    // Display names come with the values, in their order.
    private static string? CauseOfChoices(JsonObject definition)
    {
        string[] choices = AttributeValue.ChoicesOf(definition);
        string?[] named = [.. (definition["oneOf"] as JsonArray ?? []).OfType<JsonObject>().Select(static choice =>
            AttributeValue.TextOf(choice["const"]) ?? choice["const"]?.ToJsonString())];
        return choices.Distinct(StringComparer.Ordinal).Count() != choices.Length ? "The values of an enum must be unique"
            : named.Length > 0 && !named.SequenceEqual(choices, StringComparer.Ordinal)
            ? "oneOf must have the values of enum, in their order"
            : null;
    }

    private static bool IsName(string name) => name.Length > 0
        && char.IsAsciiLetter(name[0])
        && name.All(static character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static RefusedException Refusal(string name, string cause) => OktaErrors.Validation(name, $"{name}: {cause}");
}
