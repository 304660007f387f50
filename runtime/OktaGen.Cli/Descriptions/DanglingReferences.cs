using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>Finds a reference whose target the description lacks; the library would read it as nothing.</summary>
internal static class DanglingReferences
{
    /// <exception cref="DescriptionException">There is one.</exception>
    public static void Refuse(JsonNode root, DescriptionFile file)
    {
        foreach ((string reference, JsonNode place) in References(root))
        {
            if (!reference.StartsWith("#/", StringComparison.Ordinal))
            {
                throw file.FaultAt(PointerOf(place), $"'{reference}' is in another file: bundle the description into one first.");
            }

            if (Find(root, reference) is null)
            {
                throw file.FaultAt(PointerOf(place), $"'{reference}' is not there.");
            }
        }
    }

    private static IEnumerable<(string Reference, JsonNode Place)> References(JsonNode node)
    {
        // Examples are data, in which a "$ref" means nothing.
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject fields => fields.Where(static field => field.Key is not ("example" or "examples" or "default" or "enum")).Select(static field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        if (node is JsonObject target && target["$ref"] is JsonValue value && value.TryGetValue(out string? reference))
        {
            yield return (reference, node);
        }

        foreach (JsonNode child in children.OfType<JsonNode>())
        {
            foreach ((string Reference, JsonNode Place) found in References(child))
            {
                yield return found;
            }
        }
    }

    private static JsonNode? Find(JsonNode root, string reference)
    {
        JsonNode? node = root;
        foreach (string token in reference[2..].Split('/'))
        {
            string key = Uri.UnescapeDataString(token).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject fields => fields[key],
                JsonArray items when int.TryParse(key, out int index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    private static string PointerOf(JsonNode node)
    {
        var tokens = new Stack<string>();
        for (JsonNode current = node; current.Parent is { } parent; current = parent)
        {
            tokens.Push(parent is JsonArray ? current.GetElementIndex().ToString(System.Globalization.CultureInfo.InvariantCulture) : current.GetPropertyName()
                .Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return "#/" + string.Join('/', tokens);
    }
}
