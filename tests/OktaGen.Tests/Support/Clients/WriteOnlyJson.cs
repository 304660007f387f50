using System.Text.Json.Serialization;

namespace OktaGen.Tests;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(WriteOnlyBody))]
internal sealed partial class WriteOnlyJson : JsonSerializerContext;
