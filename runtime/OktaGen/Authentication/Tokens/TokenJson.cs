using System.Text.Json.Serialization;

namespace OktaGen.Authentication.Tokens;

/// <summary>Compiled JSON metadata. A repeated property is refused: two readers could take different ones for the truth.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class TokenJson : JsonSerializerContext;
