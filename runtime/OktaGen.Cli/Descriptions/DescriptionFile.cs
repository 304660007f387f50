using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SharpYaml;

namespace OktaGen.Cli.Descriptions;

/// <summary>A text in YAML or JSON that can say which of its lines is at fault.</summary>
internal sealed class DescriptionFile(string name, string text)
{
    // Each object in an object is two levels in a schema.
    private const int MaxDepth = 1_000;

    // A byte order mark is no part of the text, and a standard input keeps it.
    private readonly string _text = text.TrimStart('\uFEFF');

    /// <summary>The name that means the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The name for messages.</summary>
    public string Name => name;

    /// <summary>Reads a file's text.</summary>
    /// <param name="path">A file, or <see cref="StandardInput"/>.</param>
    /// <param name="standardInput">Where a text without a file comes from.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="DescriptionException">There is no such file.</exception>
    public static async Task<DescriptionFile> ReadAsync(string path, TextReader standardInput, CancellationToken cancellationToken)
    {
        try
        {
            return path == StandardInput
                ? new DescriptionFile("(standard input)", await standardInput.ReadToEndAsync(cancellationToken))
                : new DescriptionFile(path, await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken));
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DescriptionException($"{path}: {exception.Message}", exception);
        }
    }

    /// <summary>The text as nodes; null where it is empty.</summary>
    /// <exception cref="DescriptionException">It is neither YAML nor JSON.</exception>
    public JsonNode? Parse()
    {
        // Parsed here, as the OpenAPI library tells no lines. YAML in braces begins like JSON.
        if (!_text.AsSpan().TrimStart().StartsWith("{"))
        {
            return ParseYaml();
        }

        try
        {
            return JsonNode.Parse(
                _text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = MaxDepth });
        }
        catch (JsonException exception)
        {
            try
            {
                return ParseYaml();
            }
            catch (DescriptionException)
            {
                throw FaultOnLine(exception.LineNumber + 1, exception.Message, exception);
            }
        }
    }

    private JsonNode? ParseYaml()
    {
        try
        {
            return YamlText.Read(_text, MaxDepth, (line, cause) => FaultOnLine(line, cause, null));
        }
        catch (YamlException exception)
        {
            throw FaultOnLine(exception.Start.Line + 1, exception.Message, exception);
        }
        catch (Exception exception) when (exception is not (DescriptionException or OperationCanceledException))
        {
            throw FaultOnLine(null, $"it is no YAML: {FirstLineOf(exception)}", exception);
        }
    }

    /// <summary>A fault at the place that a JSON pointer (RFC 6901) leads to; null where it is in no place.</summary>
    public DescriptionException FaultAt(string? pointer, string cause, Exception? innerException = null) =>
        FaultOnLine(DescriptionLines.Find(_text, pointer), cause, innerException);

    /// <summary>
    /// Works on what the text says. What nobody foresaw in a text is a fault of the text: it is told, and ends nothing but the command.
    /// </summary>
    /// <exception cref="DescriptionException">The work cannot be done.</exception>
    public T Understand<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InsufficientExecutionStackException exception)
        {
            throw FaultOnLine(null, "its schemas are nested too deeply.", exception);
        }
        catch (Exception exception) when (exception is not (ToolException or OperationCanceledException or OutOfMemoryException))
        {
            throw FaultOnLine(null, $"it cannot be understood: {FirstLineOf(exception)}", exception);
        }
    }

    private static string FirstLineOf(Exception exception) => exception.Message.Split('\n')[0].TrimEnd('\r');

    private DescriptionException FaultOnLine(long? line, string cause, Exception? innerException) =>
        new((line is null ? $"{name}: {cause}" : $"{name}({line}): {cause}").ReplaceLineEndings(" "), innerException);
}
