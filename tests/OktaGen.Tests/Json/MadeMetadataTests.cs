using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.CompilerServices;

namespace OktaGen.Tests;

/// <summary>A context need not list what can be made from the types that it lists.</summary>
public sealed partial class MadeMetadataTests
{
    private const string Cars = """[{"Name":"a"},{"Name":"b"}]""";

    private static readonly OktaJson s_json = new(CarsJson.Default);

    [Fact]
    public void A_list_is_made_from_its_elements()
    {
        JsonTypeInfo<List<Car>>? cached = null;
        AssertRoundTrip(s_json.GetList(ref cached));
    }

    [Fact]
    public void An_array_is_made_from_its_elements()
    {
        JsonTypeInfo<Car[]>? cached = null;
        AssertRoundTrip(s_json.GetArray(ref cached));
    }

    [Fact]
    public void An_interface_of_lists_is_made_from_its_elements()
    {
        JsonTypeInfo<IReadOnlyList<Car>>? readOnlyList = null;
        JsonTypeInfo<IList<Car>>? list = null;
        JsonTypeInfo<IReadOnlyCollection<Car>>? readOnlyCollection = null;
        JsonTypeInfo<ICollection<Car>>? collection = null;
        JsonTypeInfo<IEnumerable<Car>>? enumerable = null;
        AssertRoundTrip(s_json.GetCollection<IReadOnlyList<Car>, Car>(ref readOnlyList));
        AssertRoundTrip(s_json.GetCollection<IList<Car>, Car>(ref list));
        AssertRoundTrip(s_json.GetCollection<IReadOnlyCollection<Car>, Car>(ref readOnlyCollection));
        AssertRoundTrip(s_json.GetCollection<ICollection<Car>, Car>(ref collection));
        AssertRoundTrip(s_json.GetCollection<IEnumerable<Car>, Car>(ref enumerable));
    }

    [Fact]
    public void A_nullable_is_made_from_its_struct()
    {
        JsonTypeInfo<Wheel?>? cached = null;
        JsonTypeInfo<Wheel?> info = s_json.GetNullable(ref cached);

        Assert.Equal(new Wheel(2), JsonSerializer.Deserialize("""{"Size":2}""", info));
        Assert.Null(JsonSerializer.Deserialize("null", info));
        Assert.Equal("""{"Size":2}""", JsonSerializer.Serialize(new Wheel(2), info));
        Assert.Equal("null", JsonSerializer.Serialize(null, info));
    }

    [Fact]
    public void What_the_context_knows_itself_is_left_to_it()
    {
        JsonTypeInfo<List<Wheel>>? cached = null;

        Assert.Same(CarsJson.Default.ListWheel, s_json.GetList(ref cached));
    }

    [Fact]
    public void What_is_missing_is_named_as_in_source()
    {
        AssertNames("MadeMetadataTests.Unknown<MadeMetadataTests.Car>", static () => Get<Unknown<Car>>());
        AssertNames("Dictionary<String, List<MadeMetadataTests.Car[]>>", static () => Get<Dictionary<string, List<Car[]>>>());
        AssertNames("DateTime?", static () => Get<DateTime?>());
        AssertNames("MadeMetadataTests.Unknown<Int32>.Inner<Int64>", static () => Get<Unknown<int>.Inner<long>>());
    }

    private static void Get<T>()
    {
        JsonTypeInfo<T>? cached = null;
        s_json.Get(ref cached);
    }

    private static void AssertNames(string name, Action get) => Assert.EndsWith(
        $"has no JSON metadata for '{name}'. Add [JsonSerializable(typeof({name}))] to it.",
        Assert.Throws<InvalidOperationException>(get).Message,
        StringComparison.Ordinal);

    private static void AssertRoundTrip<TCollection>(JsonTypeInfo<TCollection> info)
        where TCollection : IEnumerable<Car>
    {
        TCollection cars = JsonSerializer.Deserialize(Cars, info)!;
        Assert.Equal([new Car("a"), new Car("b")], cars);
        Assert.Equal(Cars, JsonSerializer.Serialize(cars, info));
    }

    internal sealed record Car(string Name);

    internal readonly record struct Wheel(int Size);

    internal sealed class Unknown<T>
    {
        internal sealed class Inner<TInner>;
    }

    [JsonSerializable(typeof(Car))]
    [JsonSerializable(typeof(List<Wheel>))]
    private sealed partial class CarsJson : JsonSerializerContext;
}
