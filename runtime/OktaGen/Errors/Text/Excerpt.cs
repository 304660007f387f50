using System.Text;
using System.Text.Json;

namespace OktaGen;

/// <summary>
/// The beginning of a body that is not what was expected, made fit for a message: of JSON the shape without its values, of other text
/// all but what could be a token.
/// </summary>
internal static class Excerpt
{
    private const int MaxLength = 200;
    private const int MaxName = 40;

    // The bytes that are looked at: more than are shown, so that a token at the end is seen as long as it is.
    private const int Window = 6 * MaxLength;

    /// <returns>Null where the body has nothing to show.</returns>
    public static string? Of(ReadOnlySpan<byte> body, string? credential)
    {
        body = body.TrimStart(" \t\r\n"u8);
        string text = body is [(byte)'{' or (byte)'[' or (byte)'"', ..] ? Shape(body, credential) : Text(body, credential);
        return text.Length switch
        {
            0 => null,
            > MaxLength => OneLine.From(text, MaxLength - 2) + " …",
            _ => text,
        };
    }

    private static string Text(ReadOnlySpan<byte> body, string? credential)
    {
        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, Window)]);
        string shown = Redaction.OfTokens(OneLine.From(text, text.Length), credential);
        return body.Length > Window ? shown + " …" : shown;
    }

    // Read as far as it is JSON. Names stay, as they tell what came; values may be secrets, such as that of a new client.
    private static string Shape(ReadOnlySpan<byte> body, string? credential)
    {
        var shape = new StringBuilder();
        var reader = new Utf8JsonReader(body, isFinalBlock: false, default);
        try
        {
            JsonTokenType last = JsonTokenType.None;
            while (shape.Length < MaxLength && reader.Read())
            {
                Append(shape, ref reader, last, credential);
                last = reader.TokenType;
            }

            return reader.BytesConsumed < body.TrimEnd(" \t\r\n"u8).Length ? shape + " …" : shape.ToString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return shape + " …";
        }
    }

    private static void Append(StringBuilder shape, ref Utf8JsonReader reader, JsonTokenType last, string? credential)
    {
        bool first = last is JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        if (!first && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            shape.Append(',');
        }

        _ = reader.TokenType switch
        {
            JsonTokenType.StartObject => shape.Append('{'),
            JsonTokenType.EndObject => shape.Append('}'),
            JsonTokenType.StartArray => shape.Append('['),
            JsonTokenType.EndArray => shape.Append(']'),
            JsonTokenType.PropertyName =>
                shape.Append('"').Append(OneLine.From(Redaction.OfTokens(reader.GetString()!, credential), MaxName)).Append("\":"),
            JsonTokenType.String => shape.Append("\"…\""),
            JsonTokenType.Number => shape.Append('0'),
            JsonTokenType.True or JsonTokenType.False => shape.Append("true"),
            _ => shape.Append("null"),
        };
    }
}
