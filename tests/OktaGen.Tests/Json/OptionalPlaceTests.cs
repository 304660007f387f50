using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.CompilerServices;

namespace OktaGen.Tests;

/// <summary>Whatever leads to an optional property, it is left out where it is absent.</summary>
public sealed partial class OptionalPlaceTests
{
    [Fact]
    public void In_a_list() => AssertWritten("""{"Parts":[{}]}""", new InList([new Part()]), OptionalPlacesJson.Default);

    [Fact]
    public void In_an_array_in_a_dictionary() => AssertWritten("""{"Parts":{"a":[{}]}}""", new InDictionary(new() { ["a"] = [new Part()] }), OptionalPlacesJson.Default);

    [Fact]
    public void In_a_nullable_struct() => AssertWritten("""{"Part":{}}""", new InNullable(new PartStruct()), OptionalPlacesJson.Default);

    [Fact]
    public void In_a_derived_type() => AssertWritten("""{"Parts":[{"kind":"d"}]}""", new InBase([new Derived()]), OptionalPlacesJson.Default);

    [Fact]
    public void In_a_property_of_a_property() => AssertWritten("""{"Outer":{"Parts":[{}]}}""", new Deep(new InList([new Part()])), OptionalPlacesJson.Default);

    private static void AssertWritten<T>(string json, T value, JsonSerializerContext context)
    {
        JsonTypeInfo<T>? cached = null;
        JsonTypeInfo<T> info = new OktaJson(context).Get(ref cached);
        Assert.Equal(json, JsonSerializer.Serialize(value, info));
    }

    internal sealed record Part(Optional<string?> Name = default);

    internal readonly record struct PartStruct(Optional<string?> Name);

    internal sealed record InList(List<Part> Parts);

    internal sealed record InDictionary(Dictionary<string, Part[]> Parts);

    internal sealed record InNullable(PartStruct? Part);

    internal sealed record Deep(InList Outer);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Derived), "d")]
    internal class Base;

    internal sealed class Derived : Base
    {
        public Optional<int> Number { get; set; }
    }

    internal sealed record InBase(List<Base> Parts);

    [JsonSerializable(typeof(InList))]
    [JsonSerializable(typeof(InDictionary))]
    [JsonSerializable(typeof(InNullable))]
    [JsonSerializable(typeof(InBase))]
    [JsonSerializable(typeof(Deep))]
    internal sealed partial class OptionalPlacesJson : JsonSerializerContext;
}
