using System.Text.Json;

namespace OktaGen;

/// <summary>
/// The body of an unsuccessful answer: Okta's error object, OAuth's, a mixture of both, or something else altogether. Nothing in it is
/// relied on.
/// </summary>
internal sealed class ErrorBody
{
    /// <summary>The most bytes that are read of one. Okta's error objects are far smaller.</summary>
    public const int MaxLength = 64 * 1024;

    public static ErrorBody Empty { get; } = new();

    public string? Code { get; private init; }

    public string? Summary { get; private init; }

    public string? Id { get; private init; }

    public IReadOnlyList<OktaErrorCause> Causes { get; private init; } = [];

    /// <summary>The beginning of a body that is no error object, such as the HTML of a proxy.</summary>
    public string? Excerpt { get; private init; }

    /// <summary>A body that is not read, and why.</summary>
    public static ErrorBody Unread(string why) => new() { Excerpt = why };

    /// <param name="body">The body as it came.</param>
    /// <param name="credential">What must not be repeated; null where the call had none.</param>
    public static ErrorBody Parse(ReadOnlySpan<byte> body, string? credential = null)
    {
        body = Utf8Text.WithoutMark(body);
        if (body.IsEmpty)
        {
            return Empty;
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                return new ErrorBody
                {
                    Code = Text(root, credential, "errorCode", "error"),
                    // The last three are what gateways say (RFC 9457, section 3.1).
                    Summary = Text(root, credential, "errorSummary", "error_description", "detail", "title", "message"),
                    Id = Text(root, credential, "errorId"),
                    Causes = ReadCauses(root, credential),
                };
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a name in it is no text: the excerpt says what it is.
        }

        return new ErrorBody { Excerpt = OktaGen.Excerpt.Of(body, credential) };
    }

    private static List<OktaErrorCause> ReadCauses(JsonElement root, string? credential)
    {
        var causes = new List<OktaErrorCause>();
        if (root.TryGetProperty("errorCauses", out JsonElement entries) && entries.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement entry in entries.EnumerateArray())
            {
                if (entry.ValueKind == JsonValueKind.Object)
                {
                    causes.Add(new OktaErrorCause(Text(entry, credential, "errorSummary")));
                }
            }
        }

        return causes;
    }

    private static string? Text(JsonElement element, string? credential, params ReadOnlySpan<string> properties)
    {
        foreach (string property in properties)
        {
            if (Text(element, property) is { } text)
            {
                return Redaction.Of(text, credential);
            }
        }

        return null;
    }

    private static string? Text(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out JsonElement value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are no UTF-8.
            return null;
        }
    }
}
