using System.Text.Json.Serialization;

namespace OktaGen.Benchmarks.Calls;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BenchmarkUser))]
[JsonSerializable(typeof(List<BenchmarkUser>))]
[JsonSerializable(typeof(NewBenchmarkUser))]
internal sealed partial class BenchmarkJson : JsonSerializerContext;
