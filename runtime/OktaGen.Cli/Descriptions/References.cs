using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>Follows the references of a description: JSON pointers (RFC 6901), and the anchors and ids of JSON Schema.</summary>
internal sealed class References
{
    /// <summary>The keyword of a reference.</summary>
    public const string Keyword = "$ref";

    private const string DynamicKeyword = "$dynamicRef";

    private static readonly string[] s_names = ["$anchor", "$dynamicAnchor", "$id"];

    private readonly JsonObject _root;
    private readonly Dictionary<string, JsonNode> _named = new(StringComparer.Ordinal);

    public References(JsonObject root)
    {
        _root = root;
        foreach (JsonObject schema in DescriptionNodes.In(root, NodeKind.Document)
            .Where(static place => place.Kind == NodeKind.Schema)
            .Select(static place => place.Node)
            .OfType<JsonObject>())
        {
            foreach (string keyword in s_names)
            {
                if (Text(schema, keyword) is { } name)
                {
                    _named.TryAdd(keyword == "$id" ? name : "#" + name, schema);
                }
            }
        }
    }

    /// <summary>What a node refers to; null where it is no reference.</summary>
    public static string? Of(JsonNode? node) =>
        node is JsonObject fields ? Text(fields, Keyword) ?? Text(fields, DynamicKeyword) : null;

    /// <summary>Has a reference lead elsewhere.</summary>
    public static void Redirect(JsonNode node, string reference)
    {
        var fields = (JsonObject)node;
        fields.Remove(DynamicKeyword);
        fields[Keyword] = reference;
    }

    /// <summary>The JSON pointer to a node, as a fragment.</summary>
    public static string PointerOf(JsonNode node)
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

    /// <summary>The tokens of a reference by JSON pointer.</summary>
    public static IReadOnlyList<string> TokensOf(string reference) =>
        [.. reference.TrimStart('#').Split('/').Skip(1).Select(static token => PointerToken.Unescape(Uri.UnescapeDataString(token)))];

    /// <summary>What a reference leads to; null where that is not there.</summary>
    public JsonNode? Find(string reference)
    {
        if (_named.TryGetValue(reference, out JsonNode? named))
        {
            return named;
        }

        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonNode? node = _root;
        foreach (string key in TokensOf(reference))
        {
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

    /// <summary>What a reference leads to, after all that only lead on.</summary>
    /// <param name="place">Where the reference stands.</param>
    /// <param name="cause">Why there is nothing; null where there is something, or nothing but references.</param>
    /// <returns>The node; null where there is none.</returns>
    public JsonNode? FindEnd(JsonNode place, out string? cause)
    {
        var seen = new HashSet<JsonNode> { place };
        JsonNode node = place;
        while (Of(node) is { } reference)
        {
            if (Find(reference) is not { } target)
            {
                cause = reference.StartsWith('#')
                    ? $"'{reference}' is not there."
                    : $"'{reference}' is in another file: bundle the description into one first.";
                return null;
            }

            node = target;
            if (!seen.Add(node))
            {
                cause = null;
                return null;
            }
        }

        cause = null;
        return node;
    }

    private static string? Text(JsonObject fields, string name) =>
        fields[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
