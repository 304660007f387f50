using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Walks through a description and knows what each node is: the same name is a keyword here, and there a property that is called so.
/// Callbacks, webhooks, links and examples are no part of a client and not walked through.
/// </summary>
internal static class DescriptionNodes
{
    private static readonly string[] s_verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly FrozenDictionary<NodeKind, (string Name, NodeKind Kind, NodeForm Form)[]> s_members =
        new Dictionary<NodeKind, (string, NodeKind, NodeForm)[]>
        {
            [NodeKind.Document] = [("paths", NodeKind.PathItem, NodeForm.Map), ("components", NodeKind.Components, NodeForm.One)],
            [NodeKind.Components] =
            [
                ("schemas", NodeKind.Schema, NodeForm.Map), ("responses", NodeKind.Response, NodeForm.Map),
                ("parameters", NodeKind.Parameter, NodeForm.Map), ("requestBodies", NodeKind.RequestBody, NodeForm.Map),
                ("headers", NodeKind.Header, NodeForm.Map), ("pathItems", NodeKind.PathItem, NodeForm.Map),
            ],
            [NodeKind.PathItem] =
            [
                ("parameters", NodeKind.Parameter, NodeForm.List), ("additionalOperations", NodeKind.Operation, NodeForm.Map),
                .. s_verbs.Select(static verb => (verb, NodeKind.Operation, NodeForm.One)),
            ],
            [NodeKind.Operation] =
            [
                ("parameters", NodeKind.Parameter, NodeForm.List), ("requestBody", NodeKind.RequestBody, NodeForm.One),
                ("responses", NodeKind.Response, NodeForm.Map),
            ],
            [NodeKind.Parameter] = [("schema", NodeKind.Schema, NodeForm.One), ("content", NodeKind.MediaType, NodeForm.Map)],
            [NodeKind.Header] = [("schema", NodeKind.Schema, NodeForm.One), ("content", NodeKind.MediaType, NodeForm.Map)],
            [NodeKind.RequestBody] = [("content", NodeKind.MediaType, NodeForm.Map)],
            [NodeKind.Response] = [("headers", NodeKind.Header, NodeForm.Map), ("content", NodeKind.MediaType, NodeForm.Map)],
            [NodeKind.MediaType] = [("schema", NodeKind.Schema, NodeForm.One), ("itemSchema", NodeKind.Schema, NodeForm.One)],
            [NodeKind.Schema] =
            [
                .. SubSchemas(NodeForm.Map, "properties", "patternProperties", "$defs", "definitions", "dependentSchemas"),
                .. SubSchemas(NodeForm.List, "allOf", "anyOf", "oneOf", "prefixItems"),
                .. SubSchemas(
                    NodeForm.One, "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
                    "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema"),
            ],
        }.ToFrozenDictionary();

    /// <summary>All places in a node, as they are now.</summary>
    public static IReadOnlyList<DescriptionPlace> In(JsonNode node, NodeKind kind)
    {
        var places = new List<DescriptionPlace>();
        var open = new Stack<(JsonNode Node, NodeKind Kind)>([(node, kind)]);
        while (open.TryPop(out (JsonNode Node, NodeKind Kind) next))
        {
            int known = places.Count;
            AddParts(next.Node, next.Kind, places);
            foreach (DescriptionPlace place in places.Skip(known))
            {
                if (place.Node is { } part)
                {
                    open.Push((part, place.Kind));
                }
            }
        }

        return places;
    }

    private static void AddParts(JsonNode node, NodeKind kind, List<DescriptionPlace> places)
    {
        if (node is not JsonObject fields)
        {
            return;
        }

        foreach ((string name, NodeKind part, NodeForm form) in s_members[kind])
        {
            switch (form, fields[name])
            {
                case (NodeForm.Map, JsonObject map):
                    places.AddRange(map.Where(entry => !IsExtension(part, entry.Key))
                        .Select(entry => new DescriptionPlace(part, map, entry.Key, 0)));
                    break;
                case (NodeForm.List or NodeForm.One, JsonArray list):
                    places.AddRange(list.Select((_, i) => new DescriptionPlace(part, list, string.Empty, i)));
                    break;
                case (NodeForm.One, _) when fields.ContainsKey(name):
                    places.Add(new DescriptionPlace(part, fields, name, 0));
                    break;
                default:
                    break;
            }
        }
    }

    // What else is named, such as properties and headers, may be named so.
    private static bool IsExtension(NodeKind kind, string name) =>
        kind is NodeKind.PathItem or NodeKind.Response && name.StartsWith("x-", StringComparison.Ordinal);

    private static IEnumerable<(string Name, NodeKind Kind, NodeForm Form)> SubSchemas(NodeForm form, params string[] names) =>
        names.Select(name => (name, NodeKind.Schema, form));
}
