using System.Globalization;
using System.Text.Json.Nodes;
using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Descriptions;

/// <summary>
/// Has all references to schemas lead to components. A schema elsewhere that is referred to, such as one under <c>$defs</c> or inside of an
/// answer, becomes a component, and what leads back to itself alone any value.
/// </summary>
internal sealed class SchemaReferences
{
    private const string Components = "#/components/schemas/";

    // On the way to a schema these say nothing of what it is.
    private static readonly HashSet<string> s_structure = new(StringComparer.Ordinal)
    {
        "components", "schemas", "paths", "content", "schema", "properties", "patternProperties", "$defs", "definitions",
        "dependentSchemas", "allOf", "anyOf", "oneOf", "prefixItems", "additionalProperties", "parameters", "responses",
        "requestBodies", "headers",
    };

    private readonly JsonObject _root;
    private readonly Dictionary<JsonNode, string> _moved = [];
    private readonly List<DescriptionFault> _endless = [];

    private SchemaReferences(JsonObject root) => _root = root;

    /// <summary>Writes them so.</summary>
    /// <returns>The references that lead back to themselves alone.</returns>
    public static IReadOnlyList<DescriptionFault> Write(JsonObject root)
    {
        var schemas = new SchemaReferences(root);

        // What is moved can hold references that nobody has seen yet.
        while (schemas.WriteLevel())
        {
        }

        schemas.WriteMappings();
        return schemas._endless;
    }

    private bool WriteLevel()
    {
        var references = new References(_root);
        var found = new List<(DescriptionPlace Place, JsonNode Node, string Reference, JsonNode? Target)>();
        foreach (DescriptionPlace place in DescriptionNodes.In(_root, NodeKind.Document)
            .Where(static place => place.Kind == NodeKind.Schema))
        {
            if (place.Node is { } node && References.Of(node) is { } reference)
            {
                found.Add((place, node, reference, references.FindEnd(node, out _)));
            }
        }

        bool isChanged = false;
        foreach ((DescriptionPlace place, JsonNode node, string reference, JsonNode? target) in found)
        {
            if (target is null)
            {
                _endless.Add(new DescriptionFault(References.PointerOf(node), $"'{reference}' leads back to itself"));
                place.Replace(new JsonObject());
                isChanged = true;
            }
            else if (ComponentOf(target, reference) is var component && Components + component != reference)
            {
                References.Redirect(node, Components + component);
                isChanged = true;
            }
        }

        return isChanged;
    }

    // The component's name. Its place is another one's from then on.
    private string ComponentOf(JsonNode target, string reference)
    {
        if (_moved.TryGetValue(target, out string? known))
        {
            return known;
        }

        JsonObject schemas = FindSchemas();
        if (target.Parent == schemas)
        {
            return target.GetPropertyName();
        }

        string name = FreeName(schemas, reference.StartsWith("#/", StringComparison.Ordinal) ? reference : References.PointerOf(target));
        var successor = new JsonObject { [References.Keyword] = Components + name };
        if (target.Parent is JsonArray items)
        {
            items[target.GetElementIndex()] = successor;
        }
        else
        {
            target.Parent![target.GetPropertyName()] = successor;
        }

        schemas[name] = target;
        _moved.Add(target, name);
        return name;
    }

    private JsonObject FindSchemas()
    {
        if (_root["components"] is not JsonObject components)
        {
            _root["components"] = components = [];
        }

        if (components["schemas"] is not JsonObject schemas)
        {
            components["schemas"] = schemas = [];
        }

        return schemas;
    }

    private string FreeName(JsonObject schemas, string pointer)
    {
        IReadOnlyList<string> tokens = References.TokensOf(pointer);
        IEnumerable<string> words = tokens;
        string? operation = tokens is ["paths", var path, var verb, ..] ? IdOf(path, verb) ?? verb + " " + path : null;
        if (operation is not null)
        {
            words = tokens.Skip(3).Select(static token => token is "requestBody" ? "Request" : token is "responses" ? "Response" : token);
        }

        string name = (operation is null ? string.Empty : CSharpNames.Pascal(operation)) + string.Concat(words
            .Where(static word => !s_structure.Contains(word)
                && !word.Contains('/', StringComparison.Ordinal)
                && !word.All(char.IsAsciiDigit))
            .Select(static word => word == "items" ? "Item" : CSharpNames.Pascal(word)));
        name = CSharpNames.Identifier(name.Length == 0 ? "Schema" : name);
        string free = name;
        for (int i = 2; schemas.ContainsKey(free); i++)
        {
            free = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    private string? IdOf(string path, string verb) =>
        _root["paths"]?[path]?[verb]?["operationId"] is JsonValue value && value.TryGetValue(out string? id) ? id : null;

    // A kind whose schema is not there is one that nobody knows.
    private void WriteMappings()
    {
        var references = new References(_root);
        foreach (JsonObject mapping in DescriptionNodes.In(_root, NodeKind.Document)
            .Where(static place => place.Kind == NodeKind.Schema)
            .Select(static place => (place.Node as JsonObject)?["discriminator"])
            .OfType<JsonObject>()
            .Select(static discriminator => discriminator["mapping"])
            .OfType<JsonObject>())
        {
            foreach ((string text, JsonNode? value) in mapping.ToArray())
            {
                string said = value is JsonValue scalar && scalar.TryGetValue(out string? reference) ? reference : string.Empty;
                string pointer = FindSchemas().ContainsKey(said) ? Components + said : said;
                if (references.FindEnd(new JsonObject { [References.Keyword] = pointer }, out _) is JsonObject target)
                {
                    mapping[text] = Components + ComponentOf(target, pointer);
                }
                else
                {
                    mapping.Remove(text);
                }
            }
        }
    }
}
