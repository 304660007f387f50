using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Microsoft.OpenApi.YamlReader;
using SharpYaml;
using SharpYaml.Serialization;

namespace OktaGen.Cli.Descriptions;

/// <summary>Reads OpenAPI 3 descriptions, in YAML or JSON.</summary>
internal static class DescriptionReader
{
    /// <summary>The name that means the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a description.</summary>
    /// <param name="path">A file, or <see cref="StandardInput"/>.</param>
    /// <param name="standardInput">Where a description without a file comes from.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="DescriptionException">There is no such file, or it is no OpenAPI 3 description.</exception>
    public static async Task<OpenApiDocument> ReadAsync(string path, TextReader standardInput, CancellationToken cancellationToken)
    {
        string name = path == StandardInput ? "(standard input)" : path;
        string text = await ReadTextAsync(path, standardInput, cancellationToken);
        try
        {
            return Read(name, text);
        }
        catch (YamlException exception)
        {
            throw Fault(name, exception.Start.Line + 1, exception.Message, exception);
        }
        catch (JsonException exception)
        {
            throw Fault(name, exception.LineNumber + 1, exception.Message, exception);
        }
        catch (OpenApiException exception)
        {
            throw Fault(name, DescriptionLines.Find(text, exception.Pointer), exception.Message, exception);
        }
        catch (OpenApiUnsupportedSpecVersionException exception)
        {
            throw Fault(name, null, exception.Message, exception);
        }
    }

    private static OpenApiDocument Read(string name, string text)
    {
        if (Parse(text) is not JsonObject { Count: > 0 } root || !root.ContainsKey("openapi"))
        {
            throw Fault(name, null, "it does not say 'openapi'; an OpenAPI 3 description is wanted.");
        }

        // No rules of style: real descriptions, Okta's among them, break some and can be read all the same.
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        ReadResult result = OpenApiYamlReader.Read(root, new Uri("https://example.com/description"), settings);
        return result.Diagnostic is { Errors: [OpenApiError error, ..] }
            ? throw Fault(name, DescriptionLines.Find(text, error.Pointer), error.Message)
            : result.Document is { Paths.Count: > 0 } document ? document
            : throw Fault(name, null, "it describes no paths.");
    }

    // Parsed here, as the OpenAPI library tells no lines.
    private static JsonNode? Parse(string text)
    {
        if (text.AsSpan().TrimStart() is ['{', ..])
        {
            return JsonNode.Parse(text);
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents is [YamlDocument document, ..] ? document.ToJsonNode() : null;
    }

    private static async Task<string> ReadTextAsync(string path, TextReader standardInput, CancellationToken cancellationToken)
    {
        try
        {
            return path == StandardInput
                ? await standardInput.ReadToEndAsync(cancellationToken)
                : await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DescriptionException($"{path}: {exception.Message}", exception);
        }
    }

    private static DescriptionException Fault(string name, long? line, string cause, Exception? innerException = null) =>
        new(line is null ? $"{name}: {cause}" : $"{name}({line}): {cause}", innerException);
}
