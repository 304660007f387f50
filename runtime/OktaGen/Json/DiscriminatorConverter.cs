using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>
/// Reads a family of types by a property that says which one it is, wherever that stands in the object. What is of no known kind is
/// read as a type for the unknown, and nothing of it is lost when it is written again.
/// </summary>
/// <remarks>
/// Derive from it and name your converter in a <c>[JsonConverter]</c> on the base type. The property is an ordinary one of the types,
/// and all of them need a <c>[JsonSerializable]</c>. The type for the unknown keeps the rest by <c>[JsonExtensionData]</c>.
/// </remarks>
/// <typeparam name="TBase">The base type.</typeparam>
/// <param name="property">The JSON name of the property that says which type it is, such as <c>factorType</c>.</param>
public abstract class DiscriminatorConverter<TBase>(string property) : JsonConverter<TBase>
    where TBase : class
{
    /// <inheritdoc/>
    public sealed override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected for {typeof(TBase).Name}");
        }

        Type type = EnsureDerived(SelectType(Find(reader)));
        return (TBase?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type));
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(EnsureDerived(value.GetType())));
    }

    /// <summary>The type to read an object as.</summary>
    /// <param name="discriminator">The text of the property; null where the object has none, or one that is no text.</param>
    /// <returns>A type derived from <typeparamref name="TBase"/>; for a text that is not known the type for the unknown.</returns>
    protected abstract Type SelectType(string? discriminator);

    // The reader is a copy, which looks ahead.
    private string? Find(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSought = reader.ValueTextEquals(property);
            reader.Read();
            if (isSought)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }

    // The base type leads back to this converter, for ever.
    private static Type EnsureDerived(Type type) => type != typeof(TBase) && type.IsAssignableTo(typeof(TBase))
        ? type
        : throw new InvalidOperationException($"'{type}' cannot stand for '{typeof(TBase)}' in JSON: only a type derived from that can.");
}
