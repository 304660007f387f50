using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Json;

/// <summary>
/// Reads and writes the value of an <see cref="Optional{T}"/>. What is absent is left out by the object that has it. The value's own
/// converter is called directly, as a serializer of its own would forget where in the JSON a fault lies.
/// </summary>
internal sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    public override bool HandleNull => true;

    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null && default(T) is null
            ? new Optional<T>(default!)
            : new Optional<T>(ValueConverter(options).Read(ref reader, typeof(T), options)!);

    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        if (!value.HasValue)
        {
            throw new JsonException("An absent value stands in a collection, where nothing can be left out");
        }

        if (value.Value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ValueConverter(options).Write(writer, value.Value, options);
        }
    }

    private static JsonConverter<T> ValueConverter(JsonSerializerOptions options) =>
        (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
