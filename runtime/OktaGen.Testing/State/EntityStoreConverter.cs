using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>Saves a store: what it holds, and where it is with counting.</summary>
internal sealed class EntityStoreConverter<T> : JsonConverter<EntityStore<T>>
    where T : class, IEntity
{
    public override EntityStore<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Saved saved = JsonSerializer.Deserialize<Saved>(ref reader, options) ?? throw new JsonException("A store is missing.");
        EntityStore<T> store = new();
        store.Load(saved.All, saved.LastSequence);
        return store;
    }

    public override void Write(Utf8JsonWriter writer, EntityStore<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Saved { All = value.All, LastSequence = value.LastSequence }, options);

    private sealed class Saved
    {
        public required IReadOnlyList<T> All { get; init; }

        public required long LastSequence { get; init; }
    }
}
