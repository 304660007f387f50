using System.Text.Json.Serialization;

namespace MyOktaProject;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(User))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
