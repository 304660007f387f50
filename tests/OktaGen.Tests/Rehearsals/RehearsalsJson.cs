using System.Text.Json.Serialization;

namespace OktaGen.Tests;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrgUser))]
[JsonSerializable(typeof(LogEntry))]
internal sealed partial class RehearsalsJson : JsonSerializerContext;
