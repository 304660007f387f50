using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.YamlReader;
using SharpYaml;
using SharpYaml.Events;
using SharpYaml.Serialization;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Reads YAML as JSON. A text of a few lines can stand for a document without end, or for one larger than any memory: what leads back to
/// itself is refused, and so is what grows or nests beyond all descriptions.
/// </summary>
internal sealed class YamlText
{
    // Okta's descriptions have some 200,000.
    private const int MaxCount = 2_000_000;

    private readonly Dictionary<string, (JsonNode? Node, int Count, int Depth)> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<Container> _open = new();
    private readonly int _maxDepth;
    private readonly Func<long, string, Exception> _fault;
    private JsonNode? _root;
    private int _count;

    private YamlText(int maxDepth, Func<long, string, Exception> fault)
    {
        _maxDepth = maxDepth;
        _fault = fault;
    }

    /// <summary>Reads the first document; null where there is none.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="maxDepth">How many levels there may be.</param>
    /// <param name="fault">Makes an exception of a line, counted from one, and a cause.</param>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static JsonNode? Read(string text, int maxDepth, Func<long, string, Exception> fault)
    {
        var reader = new YamlText(maxDepth, fault);
        IParser parser = Parser.CreateParser(new StringReader(text), maxDepth);
        while (parser.MoveNext() && parser.Current is not DocumentEnd)
        {
            reader.Read(parser.Current!);
        }

        return reader._root;
    }

    private void Read(ParsingEvent next)
    {
        switch (next)
        {
            case MappingStart or SequenceStart:
                Refuse(next, _open.Count >= _maxDepth, "it is nested too deeply.");
                _open.Push(new Container(next is MappingStart ? new JsonObject() : new JsonArray(), ((NodeEvent)next).Anchor));
                break;
            case MappingEnd or SequenceEnd:
                Container closed = _open.Pop();
                Add(next, closed.Node, closed.Count, closed.Depth, closed.Anchor, null);
                break;
            case Scalar scalar:
                Refuse(next, ++_count > MaxCount, "it is larger than any description.");
                Add(next, ValueOf(scalar), 1, 1, scalar.Anchor, scalar.Value);
                break;
            case AnchorAlias alias:
                ReadAlias(alias);
                break;
            default:
                // The beginnings of stream and document.
                break;
        }
    }

    // The library writes null as a text of its own, and takes what is not there for an empty text.
    private static JsonNode? ValueOf(Scalar scalar)
    {
        JsonNode? value = ((YamlNode)new YamlScalarNode(scalar.Value) { Style = scalar.Style }).ToJsonNode();
        bool isMissing = scalar is { Style: ScalarStyle.Plain, Value.Length: 0 };
        return isMissing || value.IsJsonNullSentinel() ? null : value;
    }

    private void ReadAlias(AnchorAlias alias)
    {
        Refuse(alias, _open.Any(container => container.Anchor == alias.Value), $"'*{alias.Value}' stands inside of what it stands for.");
        Refuse(alias, !_anchors.TryGetValue(alias.Value, out (JsonNode? Node, int Count, int Depth) anchor),
            $"'*{alias.Value}' stands for nothing.");
        Refuse(alias, _open.Count + anchor.Depth > _maxDepth, "it is nested too deeply.");
        Refuse(alias, (_count += anchor.Count) > MaxCount, "with all that its aliases stand for it is larger than any description.");
        Add(alias, anchor.Node?.DeepClone(), anchor.Count, anchor.Depth, null, (anchor.Node as JsonValue)?.ToString());
    }

    private void Add(ParsingEvent place, JsonNode? node, int count, int depth, string? anchor, string? text)
    {
        if (!string.IsNullOrEmpty(anchor))
        {
            _anchors[anchor] = (node, count, depth);
        }

        if (!_open.TryPeek(out Container? parent))
        {
            _root = node;
            return;
        }

        switch (parent)
        {
            case { Node: JsonArray items }:
                items.Add(node);
                break;
            case { Name: null }:
                Refuse(place, text is null, "a name is a text, and neither a list nor an object.");
                parent.Name = text;
                break;
            case { Node: JsonObject fields, Name: { } name }:
                Refuse(place, !fields.TryAdd(name, node), $"'{name}' stands there twice.");
                parent.Name = null;
                break;
            default:
                break;
        }

        parent.Count += count;
        parent.Depth = Math.Max(parent.Depth, depth + 1);
    }

    private void Refuse(ParsingEvent place, bool isFault, string fault)
    {
        if (isFault)
        {
            throw _fault(place.Start.Line + 1, fault);
        }
    }

    private sealed class Container(JsonNode node, string? anchor)
    {
        public JsonNode Node { get; } = node;

        public string? Anchor { get; } = anchor;

        /// <summary>The name of the member whose value comes next.</summary>
        public string? Name { get; set; }

        public int Count { get; set; } = 1;

        public int Depth { get; set; } = 1;
    }
}
