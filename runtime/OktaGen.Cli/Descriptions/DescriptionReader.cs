using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Microsoft.OpenApi.YamlReader;

namespace OktaGen.Cli.Descriptions;

/// <summary>Reads OpenAPI 3 descriptions, in YAML or JSON.</summary>
internal static class DescriptionReader
{
    /// <summary>Reads a description.</summary>
    /// <param name="path">A file, or <see cref="DescriptionFile.StandardInput"/>.</param>
    /// <param name="standardInput">Where a description without a file comes from.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="DescriptionException">There is no such file, or it is no OpenAPI 3 description.</exception>
    public static async Task<OpenApiDocument> ReadAsync(string path, TextReader standardInput, CancellationToken cancellationToken) =>
        Read(await DescriptionFile.ReadAsync(path, standardInput, cancellationToken), []);

    /// <summary>Reads a description with corrections.</summary>
    /// <exception cref="DescriptionException">It is no OpenAPI 3 description, or an overlay does not fit it.</exception>
    public static OpenApiDocument Read(DescriptionFile file, IEnumerable<Overlay> overlays)
    {
        if (file.Parse() is not JsonObject { Count: > 0 } root || !root.ContainsKey("openapi"))
        {
            throw file.FaultAt(null, "it does not say 'openapi'; an OpenAPI 3 description is wanted.");
        }

        foreach (Overlay overlay in overlays)
        {
            overlay.ApplyTo(root);
        }

        ComponentNames.Refuse(root, file);
        FaultyReferences.Refuse(root, file);
        OpenObjects.Normalize(root);
        return file.Understand(() => Read(root, file));
    }

    private static OpenApiDocument Read(JsonObject root, DescriptionFile file)
    {
        // No rules of style: real descriptions, Okta's among them, break some and can be read all the same.
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        try
        {
            ReadResult result = OpenApiYamlReader.Read(root, new Uri("https://example.com/description"), settings);
            return result.Diagnostic is { Errors: [OpenApiError error, ..] }
                ? throw file.FaultAt(error.Pointer, error.Message)
                : result.Document is { Paths.Count: > 0 } document ? document
                : throw file.FaultAt(null, "it describes no paths.");
        }
        catch (OpenApiException exception)
        {
            throw file.FaultAt(exception.Pointer, exception.Message, exception);
        }
        catch (OpenApiUnsupportedSpecVersionException exception)
        {
            throw file.FaultAt(null, exception.Message, exception);
        }
    }
}
