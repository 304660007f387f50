using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>Reads and writes an open enum as its text, known or not. Null is the default struct.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    // Few values come again and again: the first ones are kept, so that reading them allocates no text.
    private const int KeptLength = 32;

    private T[] _kept = [];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => ReadText(ref reader),
        JsonTokenType.Null => default,
        _ => throw new JsonException($"A text was expected for {typeof(T).Name}"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value ?? throw new JsonException($"A {typeof(T).Name} without a value is no property name"));
    }

    private T ReadText(ref Utf8JsonReader reader)
    {
        T[] kept = _kept;
        foreach (T value in kept)
        {
            if (reader.ValueTextEquals(value.Value))
            {
                return value;
            }
        }

        T read = T.Create(reader.GetString()!);
        if (kept.Length < KeptLength)
        {
            // Of two threads at once one may win: the other's value is kept another time.
            _kept = [.. kept, read];
        }

        return read;
    }
}
