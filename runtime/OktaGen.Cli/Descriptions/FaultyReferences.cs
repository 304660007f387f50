using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Finds a reference whose target the description lacks, which the library would read as nothing, or that leads back to itself, which it
/// would follow for ever.
/// </summary>
internal static class FaultyReferences
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

            var seen = new HashSet<JsonNode> { place };
            for (string? next = reference; next is not null;)
            {
                JsonNode target = Find(root, next) ?? throw file.FaultAt(PointerOf(place), $"'{next}' is not there.");
                next = seen.Add(target)
                    ? ReferenceOf(target)
                    : throw file.FaultAt(PointerOf(place), $"'{reference}' leads back to itself.");
            }
        }
    }

    private static IEnumerable<(string Reference, JsonNode Place)> References(JsonNode node)
    {
        // Examples are data, in which a "$ref" means nothing.
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject fields => fields.Where(static field => field.Key is not ("example" or "examples" or "default" or "enum"))
                .Select(static field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        if (ReferenceOf(node) is { } reference)
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

    private static string? ReferenceOf(JsonNode node) =>
        node is JsonObject fields && fields["$ref"] is JsonValue value && value.TryGetValue(out string? reference) ? reference : null;

    private static JsonNode? Find(JsonNode root, string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonNode? node = root;
        foreach (string token in reference[2..].Split('/'))
        {
            string key = PointerToken.Unescape(Uri.UnescapeDataString(token));
            node = node switch
            {
                JsonObject fields => fields[key],
                JsonArray items when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                    && index < items.Count => items[index],
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
            tokens.Push(parent is JsonArray
                ? current.GetElementIndex().ToString(CultureInfo.InvariantCulture)
                : PointerToken.Escape(current.GetPropertyName()));
        }

        return "#/" + string.Join('/', tokens);
    }
}
