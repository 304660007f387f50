using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>How records are saved: by all properties that have a setter, so that a new one is kept by itself.</summary>
internal static class SavedJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Converters = { new EntityStoreConverterFactory(), new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        IncludeFields = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static JsonNode ToNode<T>(T value) => JsonSerializer.SerializeToNode(value, s_options)!;

    /// <exception cref="JsonException">It was no such value that was saved.</exception>
    public static T Read<T>(JsonNode saved) =>
        saved.Deserialize<T>(s_options) ?? throw new JsonException($"A {typeof(T).Name} is missing.");
}
