using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Microsoft.OpenApi.YamlReader;

namespace OktaGen.Cli.Descriptions;

/// <summary>Reads OpenAPI 3 descriptions, in YAML or JSON.</summary>
internal static class DescriptionReader
{
    private const int MaxRounds = 20;

    /// <summary>Reads a description of which nothing may be left out.</summary>
    /// <param name="path">A file, or <see cref="DescriptionFile.StandardInput"/>.</param>
    /// <param name="standardInput">Where a description without a file comes from.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="DescriptionException">There is no such file, or it is no OpenAPI 3 description.</exception>
    public static async Task<OpenApiDocument> ReadAsync(string path, TextReader standardInput, CancellationToken cancellationToken)
    {
        DescriptionFile file = await DescriptionFile.ReadAsync(path, standardInput, cancellationToken);
        Description description = Read(file, []);
        return description.Faults.Values.FirstOrDefault() is { } fault
            ? throw file.FaultAt(fault.Pointer, fault.Cause)
            : description.Document;
    }

    /// <summary>Reads a description with corrections.</summary>
    /// <exception cref="DescriptionException">It is no OpenAPI 3 description, or an overlay does not fit it.</exception>
    public static Description Read(DescriptionFile file, IEnumerable<Overlay> overlays)
    {
        JsonObject root = ReadRoot(file);
        foreach (Overlay overlay in overlays)
        {
            overlay.ApplyTo(root);
        }

        return file.Understand(() => Read(root, file));
    }

    private static JsonObject ReadRoot(DescriptionFile file)
    {
        JsonNode? node = file.Parse();
        if (node is not JsonObject { Count: > 0 } root || root["openapi"] is not { } version)
        {
            throw file.FaultAt(null, node is JsonObject other && other.ContainsKey("swagger")
                ? "it is a Swagger 2.0 description; an OpenAPI 3 description is wanted: convert it first."
                : "it does not say 'openapi'; an OpenAPI 3 description is wanted.");
        }

        // Without quotes YAML takes it for a number.
        root["openapi"] = version.GetValueKind() == JsonValueKind.Number ? version.ToJsonString() : version.DeepClone();
        return root;
    }

    private static Description Read(JsonObject root, DescriptionFile file)
    {
        RemoveUnused(root);
        var faults = new Dictionary<string, DescriptionFault>(StringComparer.Ordinal);
        TakeOut([]);
        InlinedReferences.Write(root);
        RemoveIdsOfCopies(root);
        IReadOnlyList<DescriptionFault> endless = SchemaReferences.Write(root);
        PlainSchemas.Write(root);
        for (int round = 0; ; round++)
        {
            (OpenApiDocument? document, IReadOnlyList<DescriptionFault> unread) = Parse(root, file);
            if (document is not null && unread.Count == 0)
            {
                return new Description(document, faults, endless);
            }

            // What one operation says wrong costs no other.
            if (round == MaxRounds || TakeOut(unread) == 0)
            {
                throw file.FaultAt(unread[0].Pointer, unread[0].Cause);
            }
        }

        int TakeOut(IEnumerable<DescriptionFault> known)
        {
            IReadOnlyDictionary<string, DescriptionFault> found = FaultyParts.TakeOut(root, known, out int count);
            foreach ((string pointer, DescriptionFault fault) in found)
            {
                faults.TryAdd(pointer, fault);
            }

            return count;
        }
    }

    // What no client is made of cannot be wrong for it.
    private static void RemoveUnused(JsonObject root)
    {
        root.Remove("webhooks");
        foreach (string components in (string[])["callbacks", "links", "examples"])
        {
            (root["components"] as JsonObject)?.Remove(components);
        }

        foreach (DescriptionPlace place in DescriptionNodes.In(root, NodeKind.Document))
        {
            if (place.Node is not JsonObject fields)
            {
                continue;
            }

            if (place.Kind == NodeKind.Operation)
            {
                fields.Remove("callbacks");
                foreach (string status in (fields["responses"] as JsonObject)?.Select(static response => response.Key)
                    .Where(static status => !status.StartsWith('2')).ToArray() ?? [])
                {
                    fields["responses"]!.AsObject().Remove(status);
                }
            }
            else if (place.Kind is NodeKind.MediaType or NodeKind.Parameter or NodeKind.Header or NodeKind.Response)
            {
                fields.Remove("example");
                fields.Remove("examples");
                fields.Remove("links");
            }
        }
    }

    // An operation that YAML's aliases write again elsewhere is another one.
    private static void RemoveIdsOfCopies(JsonObject root)
    {
        var known = new Dictionary<string, JsonObject>(StringComparer.Ordinal);

        // Of the places the last are found first.
        foreach (JsonObject operation in DescriptionNodes.In(root, NodeKind.Document)
            .Reverse()
            .Where(static place => place.Kind == NodeKind.Operation)
            .Select(static place => place.Node)
            .OfType<JsonObject>())
        {
            if (operation["operationId"] is JsonValue value
                && value.TryGetValue(out string? id)
                && !known.TryAdd(id, operation)
                && JsonNode.DeepEquals(known[id], operation))
            {
                operation.Remove("operationId");
            }
        }
    }

    private static (OpenApiDocument? Document, IReadOnlyList<DescriptionFault> Faults) Parse(JsonObject root, DescriptionFile file)
    {
        // No rules of style: real descriptions, Okta's among them, break some and can be read all the same.
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        try
        {
            ReadResult result = OpenApiYamlReader.Read(root, new Uri("https://example.com/description"), settings);
            return result.Diagnostic is { Errors: { Count: > 0 } errors }
                ? (null, [.. errors.Select(static error => new DescriptionFault(error.Pointer ?? string.Empty, error.Message))])
                : result.Document is { Paths.Count: > 0 } document ? (document, [])
                : throw file.FaultAt(null, "it describes no paths.");
        }
        catch (OpenApiException exception)
        {
            return (null, [new DescriptionFault(exception.Pointer ?? string.Empty, exception.Message)]);
        }
        catch (OpenApiUnsupportedSpecVersionException exception)
        {
            throw file.FaultAt(null, exception.Message, exception);
        }
    }
}
