using System.Text.Json.Nodes;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Writes what references to paths, and to parameters, bodies, answers and headers elsewhere than in the components, lead to in their
/// place: the library reads references to components alone.
/// </summary>
internal sealed class InlinedReferences
{
    // What is put in can refer on. Beyond that many levels nothing is meant.
    private const int MaxLevels = 20;

    private static readonly Dictionary<NodeKind, string> s_components = new()
    {
        [NodeKind.Parameter] = "parameters",
        [NodeKind.RequestBody] = "requestBodies",
        [NodeKind.Response] = "responses",
        [NodeKind.Header] = "headers",
    };

    private readonly JsonObject _root;
    private readonly HashSet<JsonObject> _usedPaths = [];

    private InlinedReferences(JsonObject root) => _root = root;

    public static void Write(JsonObject root)
    {
        var inlined = new InlinedReferences(root);
        for (int level = 0; level < MaxLevels && inlined.WriteLevel(); level++)
        {
        }
    }

    private bool WriteLevel()
    {
        var references = new References(_root);
        bool isChanged = false;
        foreach (DescriptionPlace place in DescriptionNodes.In(_root, NodeKind.Document))
        {
            if (place is { Kind: not NodeKind.Schema, Node: JsonObject node }
                && References.Of(node) is { } reference
                && references.FindEnd(node, out _) is JsonObject target
                && !IsDirect(place.Kind, reference, references))
            {
                place.Replace(place.Kind == NodeKind.PathItem ? CopyPath(target, node) : target.DeepClone());
                isChanged = true;
            }
        }

        return isChanged;
    }

    // A component, and not one that only refers on.
    private static bool IsDirect(NodeKind kind, string reference, References references) =>
        s_components.TryGetValue(kind, out string? components)
        && reference.StartsWith($"#/components/{components}/", StringComparison.Ordinal)
        && References.TokensOf(reference).Count == 3
        && References.Of(references.Find(reference)) is null;

    // An operation's id is one operation's. What stands beside the reference goes before what it leads to.
    private JsonObject CopyPath(JsonObject target, JsonObject own)
    {
        var copy = (JsonObject)target.DeepClone();
        if (target.Parent == _root["paths"] || !_usedPaths.Add(target))
        {
            foreach (JsonObject operation in DescriptionNodes.In(copy, NodeKind.PathItem)
                .Where(static place => place.Kind == NodeKind.Operation)
                .Select(static place => place.Node)
                .OfType<JsonObject>())
            {
                operation.Remove("operationId");
            }
        }

        foreach ((string name, JsonNode? value) in own.Where(static member => member.Key != References.Keyword))
        {
            copy[name] = value?.DeepClone();
        }

        return copy;
    }
}
