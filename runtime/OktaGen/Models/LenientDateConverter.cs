using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>
/// Reads dates in every form that Okta is known to write, and writes ISO 8601 in UTC. An empty text is null.
/// </summary>
/// <remarks>
/// Beside ISO 8601 these are <c>2023-03-29 18:18:37.0</c>, <c>Wed Mar 29 18:18:37 UTC 2023</c>, an offset without a colon, and milliseconds
/// since 1970. What names no zone is UTC.
/// </remarks>
public sealed class LenientDateConverter : JsonConverter<DateTimeOffset?>
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    private static readonly string[] s_formats =
    [
        "ddd MMM d HH:mm:ss 'UTC' yyyy",
        "ddd MMM d HH:mm:ss 'GMT' yyyy",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
    ];

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    internal static DateTimeOffset? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetInt64(out long milliseconds)
                && milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
                && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds():
                return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
            case JsonTokenType.String when reader.TryGetDateTimeOffset(out DateTimeOffset date):
                return date;
            case JsonTokenType.String:
                string text = reader.GetString()!;
                return string.IsNullOrWhiteSpace(text) ? null : Parse(text);
            default:
                throw new JsonException("A date was expected");
        }
    }

    internal static void Write(Utf8JsonWriter writer, DateTimeOffset? value)
    {
        if (value is { } date)
        {
            // Ends in Z, as Okta writes it; as many digits as there are.
            writer.WriteStringValue(date.UtcDateTime);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, Utc, out DateTimeOffset exact) ? exact
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out DateTimeOffset date) ? date
        : throw new JsonException("A text that is no date was found where a date was expected");
}
