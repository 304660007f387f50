using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>Keeps links as they are; they are looked into when somebody asks.</summary>
public sealed class OktaLinksConverter : JsonConverter<OktaLinks>
{
    /// <inheritdoc/>
    public override OktaLinks Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OktaLinks value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Json.WriteTo(writer);
    }
}
