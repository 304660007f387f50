using System.Text.Json.Serialization;

namespace OktaGen.Cli.Keys;

/// <summary>The JSON of keys: member names are those of RFC 7517.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(PublicJwk))]
[JsonSerializable(typeof(PrivateJwk))]
internal sealed partial class KeyJson : JsonSerializerContext;
