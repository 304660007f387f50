using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>
/// Reads and writes the value of an <see cref="Optional{T}"/>. Generated clients need no mention of it; a plain serializer does, beside a
/// <c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]</c>, which leaves out what is absent.
/// </summary>
/// <remarks>
/// <code>
/// [JsonConverter(typeof(OptionalConverter&lt;string?&gt;)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
/// public Optional&lt;string?&gt; NickName { get; set; }
/// </code>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    // The value's own converter is called directly, as a serializer of its own would forget where in the JSON a fault lies.
    /// <inheritdoc/>
    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null && default(T) is null
            ? new Optional<T>(default!)
            : new Optional<T>(ValueConverter(options).Read(ref reader, typeof(T), options)!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
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
