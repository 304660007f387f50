using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>Saves stores of whatever they hold.</summary>
internal sealed class EntityStoreConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EntityStore<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(EntityStoreConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}
