using System.Text.Json.Serialization;

namespace OktaGen.Tests;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProfilePatch))]
[JsonSerializable(typeof(OuterPatch))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(Factor))]
[JsonSerializable(typeof(PushFactor))]
[JsonSerializable(typeof(UnknownFactor))]
internal sealed partial class ModelsJson : JsonSerializerContext;
