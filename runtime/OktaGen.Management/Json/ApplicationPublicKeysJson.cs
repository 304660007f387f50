// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IApplicationPublicKeys"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OAuth2ClientJsonWebKey))]
[JsonSerializable(typeof(OAuth2ClientJsonWebKeyRequest))]
[JsonSerializable(typeof(OAuth2ClientSecret))]
[JsonSerializable(typeof(OAuth2ClientSecretRequestBody))]
internal sealed partial class ApplicationPublicKeysJson : JsonSerializerContext;
