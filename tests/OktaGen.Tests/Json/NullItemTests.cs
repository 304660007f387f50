using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.CompilerServices;

namespace OktaGen.Tests;

/// <summary>Null among the items of lists and dictionaries that a context says have none.</summary>
public sealed partial class NullItemTests
{
    [Theory]
    [InlineData("""{"Texts":["a",null]}""", "$.Texts")]
    [InlineData("""{"Boxes":[null]}""", "$.Boxes")]
    [InlineData("""{"Boxes":[{"Texts":["a",null]}]}""", "$.Boxes[0].Texts")]
    [InlineData("""{"Lists":[["a"],[null]]}""", "$.Lists[1]")]
    [InlineData("""{"Lists":[null]}""", "$.Lists")]
    [InlineData("""{"Array":[null]}""", "$.Array")]
    [InlineData("""{"Named":{"a":"b","c":null}}""", "$.Named")]
    [InlineData("""{"Change":[null]}""", "$.Change")]
    public void It_is_refused_with_its_place(string json, string path)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => Read(json, new OktaJson(StrictJson.Default)));

        Assert.Contains("Null stands as item", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, exception.Path, StringComparison.Ordinal);
        Assert.NotNull(Read(json, new OktaJson(LenientJson.Default)));
    }

    [Theory]
    [InlineData("""{"Texts":["a"],"Boxes":[{}],"Lists":[["a"],[]],"Array":[],"Named":{"a":"b"},"Change":["c"]}""", null)]
    [InlineData("""{"Texts":null,"Boxes":null,"Lists":null,"Array":null,"Named":null,"Change":null}""", """{"Change":null}""")]
    [InlineData("""{"Any":[null],"Objects":[null],"Numbers":[null,1],"Rest":[null],"Further":{"a":null}}""", null)]
    public void What_is_nothing_else_and_what_may_be_any_JSON_is_read(string json, string? written)
    {
        Box box = Read(json, new OktaJson(StrictJson.Default));

        JsonTypeInfo<Box>? cached = null;
        string text = JsonSerializer.Serialize(box, new OktaJson(StrictJson.Default).Get(ref cached));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written ?? json), JsonNode.Parse(text)), text);
    }

    private static Box Read(string json, OktaJson context)
    {
        JsonTypeInfo<Box>? cached = null;
        return JsonSerializer.Deserialize(json, context.Get(ref cached))!;
    }

    internal sealed class Box
    {
        public List<string>? Texts { get; set; }

        public List<Box>? Boxes { get; set; }

        public List<List<string>>? Lists { get; set; }

        public string[]? Array { get; set; }

        public Dictionary<string, string>? Named { get; set; }

        public Optional<List<string>?> Change { get; set; }

        public List<JsonNode?>? Any { get; set; }

        public List<object?>? Objects { get; set; }

        public List<int?>? Numbers { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Others { get; set; }
    }

    [NoNullItems]
    [JsonSerializable(typeof(Box))]
    [JsonSourceGenerationOptions(
        GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    private sealed partial class StrictJson : JsonSerializerContext;

    [JsonSerializable(typeof(Box))]
    private sealed partial class LenientJson : JsonSerializerContext;
}
