using System.Text.Json.Nodes;
using OktaGen.Cli.Descriptions;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>Okta's description as plain nodes: what is read here owes nothing to the scaffolder's reading.</summary>
internal sealed class DescribedApi
{
    private readonly JsonObject _root;

    private DescribedApi(JsonObject root)
    {
        _root = root;
        foreach ((string path, JsonNode? item) in root["paths"]!.AsObject())
        {
            foreach ((string method, JsonNode? operation) in item!.AsObject())
            {
                if (operation is JsonObject described && (string?)described["operationId"] is { } id)
                {
                    Operations.Add(id, Read(method.ToUpperInvariant(), path, item.AsObject(), described));
                }
            }
        }
    }

    public Dictionary<string, DescribedOperation> Operations { get; } = new(StringComparer.Ordinal);

    public JsonObject Schemas => _root["components"]!["schemas"]!.AsObject();

    public static DescribedApi Read(DescriptionFile description) => new(description.Parse()!.AsObject());

    /// <summary>Follows a reference, if the node is one.</summary>
    public JsonObject Resolve(JsonNode node)
    {
        JsonNode target = node;
        while ((string?)target["$ref"] is { } reference)
        {
            target = reference.Split('/').Skip(1).Aggregate((JsonNode)_root, static (parent, name) => parent[name.Replace("~1", "/", StringComparison.Ordinal)]!);
        }

        return target.AsObject();
    }

    private DescribedOperation Read(string method, string path, JsonObject item, JsonObject operation)
    {
        JsonObject[] parameters = [.. Items(item["parameters"]).Concat(Items(operation["parameters"])).Select(Resolve)];
        JsonObject? content = operation["requestBody"] is { } body ? Resolve(body)["content"]?.AsObject() : null;
        return new DescribedOperation(method, path, parameters, content?.ToDictionary(static media => media.Key, static media => media.Value!.AsObject()) ?? []);
    }

    private static IEnumerable<JsonNode> Items(JsonNode? array) => array is null ? [] : array.AsArray().Select(static element => element!);
}
