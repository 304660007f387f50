using System.Text.Json.Serialization;

namespace OktaGen.Tests;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(OrgUser))]
internal sealed partial class CallsJson : JsonSerializerContext;
