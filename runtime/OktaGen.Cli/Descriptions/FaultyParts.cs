using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Takes out of a description what cannot be read, and the operations that need it: what is wrong in one place costs no others. Parts are
/// operations, the parameters of a path, and components.
/// </summary>
internal sealed class FaultyParts
{
    private readonly JsonObject _root;
    private readonly References _references;
    private readonly Dictionary<JsonNode, NodeKind> _parts = [];
    private readonly Dictionary<JsonNode, DescriptionFault> _faults = [];

    // Who needs a part.
    private readonly Dictionary<JsonNode, List<JsonNode>> _users = [];
    private readonly Queue<JsonNode> _unread = new();

    private FaultyParts(JsonObject root)
    {
        _root = root;
        _references = new References(root);
        foreach (DescriptionPlace place in DescriptionNodes.In(root, NodeKind.Document))
        {
            bool isComponent = place.Parent.Parent is { } owner && owner == root["components"];
            if (place.Node is { } node && (isComponent || place.Kind is NodeKind.Operation))
            {
                AddPart(node, place.Kind);
                if (isComponent && ComponentNames.FindFault(place.Name) is { } fault)
                {
                    _faults.Add(node, new DescriptionFault(References.PointerOf(node), fault));
                }
            }
        }
    }

    /// <summary>Takes them out, operations except for what they are called and need to be selected.</summary>
    /// <param name="root">The description.</param>
    /// <param name="known">What is known to be wrong already, beside references that lead nowhere.</param>
    /// <param name="count">How many parts were taken out.</param>
    /// <returns>Why an operation cannot be used, by its JSON pointer.</returns>
    public static IReadOnlyDictionary<string, DescriptionFault> TakeOut(JsonObject root, IEnumerable<DescriptionFault> known, out int count)
    {
        var parts = new FaultyParts(root);
        foreach (DescriptionFault fault in known)
        {
            if (parts.FindAround(fault.Pointer) is { } part)
            {
                parts._faults.TryAdd(part, fault);
            }
        }

        while (parts._unread.TryDequeue(out JsonNode? part))
        {
            parts.Read(part);
        }

        parts.Spread();
        count = parts._faults.Count;
        return parts.Remove();
    }

    private void AddPart(JsonNode node, NodeKind kind)
    {
        if (_parts.TryAdd(node, kind))
        {
            _users.Add(node, []);
            _unread.Enqueue(node);
        }
    }

    private void Read(JsonNode part)
    {
        NodeKind kind = _parts[part];
        IEnumerable<(JsonNode Node, NodeKind Kind)> nodes = DescriptionNodes.In(part, kind)
            .Where(static place => place.Node is not null)
            .Select(static place => (place.Node!, place.Kind))
            .Prepend((part, kind));

        // What a path says of all its operations.
        if (kind == NodeKind.Operation && PathItemOf(part)["parameters"] is JsonArray shared)
        {
            nodes = nodes.Concat(shared.OfType<JsonNode>().SelectMany(static parameter =>
                DescriptionNodes.In(parameter, NodeKind.Parameter)
                    .Where(static place => place.Node is not null)
                    .Select(static place => (place.Node!, place.Kind))
                    .Prepend((parameter, NodeKind.Parameter))));
        }

        foreach ((JsonNode node, NodeKind place) in nodes)
        {
            if (References.Of(node) is { } reference)
            {
                Follow(part, node, place, reference);
            }
            else if (place == NodeKind.Schema && !IsSchema(node))
            {
                _faults.TryAdd(part, new DescriptionFault(References.PointerOf(node), "what stands here is no schema."));
            }
        }
    }

    private void Follow(JsonNode part, JsonNode node, NodeKind kind, string reference)
    {
        JsonNode? end = _references.FindEnd(node, out string? cause);
        if (end is null && cause is null && kind != NodeKind.Schema)
        {
            cause = $"'{reference}' leads back to itself.";
        }

        if (end is not null && !(kind == NodeKind.Schema ? IsSchema(end) : end is JsonObject))
        {
            cause = $"'{reference}' leads to no {(kind == NodeKind.Schema ? "schema" : "object")}.";
        }

        if (cause is not null)
        {
            _faults.TryAdd(part, new DescriptionFault(References.PointerOf(node), cause));
        }
        else if (end is not null && _references.Find(reference) is { } target)
        {
            JsonNode? owner = PartOf(target);
            if (owner is null)
            {
                AddPart(target, kind);
            }

            _users[owner ?? target].Add(part);
        }
    }

    private static bool IsSchema(JsonNode node) => node.GetValueKind() is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False;

    private JsonNode? PartOf(JsonNode? node)
    {
        while (node is not null && !_parts.ContainsKey(node))
        {
            node = node.Parent;
        }

        return node;
    }

    // The deepest part on the way that a pointer leads.
    private JsonNode? FindAround(string pointer)
    {
        string reference = pointer;
        for (int end = reference.Length; end > 1; end = reference.LastIndexOf('/', end - 1))
        {
            if (PartOf(_references.Find(reference[..end])) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    private void Spread()
    {
        var open = new Queue<JsonNode>(_faults.Keys.ToArray());
        while (open.TryDequeue(out JsonNode? part))
        {
            foreach (JsonNode user in _users[part])
            {
                if (_faults.TryAdd(user, _faults[part]))
                {
                    open.Enqueue(user);
                }
            }
        }
    }

    private Dictionary<string, DescriptionFault> Remove()
    {
        var operations = new Dictionary<string, DescriptionFault>(StringComparer.Ordinal);
        foreach ((JsonNode part, DescriptionFault fault) in _faults)
        {
            if (_parts[part] == NodeKind.Operation && part is JsonObject operation && part.Root == _root)
            {
                operations[References.PointerOf(part)] = fault;
                Empty(operation);
            }
        }

        foreach (JsonNode part in _faults.Keys.Where(part => _parts[part] != NodeKind.Operation && part.Parent is not null))
        {
            RemoveOne(part);
        }

        foreach (JsonObject item in operations.Keys.Select(pointer => PathItemOf(_references.Find(pointer)!)).Distinct().ToArray())
        {
            RemoveSharedParameters(item);
        }

        return operations;
    }

    private static void Empty(JsonObject operation)
    {
        foreach (string member in (string[])["parameters", "requestBody", "responses"])
        {
            operation.Remove(member);
        }

        operation["responses"] = new JsonObject();
    }

    private static void RemoveOne(JsonNode part)
    {
        if (part.Parent is JsonObject owner)
        {
            owner.Remove(part.GetPropertyName());
        }
        else if (part.Parent is JsonArray items)
        {
            items[part.GetElementIndex()] = null;
        }
    }

    // Where no operation is left that could need them.
    private void RemoveSharedParameters(JsonObject item)
    {
        if (item["parameters"] is JsonArray shared
            && item.Select(static member => member.Value).OfType<JsonObject>()
                .Where(member => _parts.GetValueOrDefault(member, NodeKind.Document) == NodeKind.Operation)
                .All(_faults.ContainsKey))
        {
            item.Remove("parameters");
        }
    }

    // An additional operation stands one level deeper.
    private static JsonObject PathItemOf(JsonNode operation) =>
        operation.Parent is JsonObject { Parent: JsonObject item } additional && additional.GetPropertyName() == "additionalOperations"
            ? item
            : (JsonObject)operation.Parent!;
}
