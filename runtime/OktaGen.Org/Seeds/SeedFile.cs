using System.Globalization;
using System.Text.Json;
using OktaGen.Cli;

namespace OktaGen.Org.Seeds;

/// <summary>A seed's text, and where in it something stands.</summary>
internal sealed class SeedFile
{
    private readonly string _path;
    private readonly JsonLines _lines;

    private SeedFile(string path, JsonLines lines)
    {
        _path = path;
        _lines = lines;
    }

    /// <summary>Reads a file. Comments and commas at the end of a list are allowed, as in appsettings.</summary>
    /// <exception cref="ToolException">It cannot be read, or is no JSON.</exception>
    public static SeedNode Read(string path)
    {
        byte[] json;
        try
        {
            json = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The seed {path} cannot be read: {exception.Message}", exception);
        }

        ReadOnlyMemory<byte> text = json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json;
        try
        {
            JsonElement root = JsonElement.Parse(
                text.Span,
                new JsonDocumentOptions
                {
                    AllowDuplicateProperties = false,
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                });
            JsonLines lines =
                new(text.Span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return new SeedNode(new SeedFile(path, lines), "", root);
        }
        catch (JsonException exception)
        {
            string line = exception.LineNumber is { } number
                ? string.Create(CultureInfo.InvariantCulture, $", line {number + 1}")
                : "";
            throw new ToolException($"{path}{line}: this is no JSON: {Reason(exception)}", exception);
        }
    }

    public ToolException Fault(string pointer, string message, Exception? cause = null)
    {
        string place = pointer.Length == 0 ? "/" : pointer;
        return new(string.Create(CultureInfo.InvariantCulture, $"{_path}, line {_lines.Of(pointer)}, {place}: {message}"), cause);
    }

    // Without the place, which is said in its own way.
    private static string Reason(JsonException exception) =>
        exception.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0].TrimEnd('.', ' ') + ".";
}
