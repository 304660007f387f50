// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IIdentityProviderUsers"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IdentityProvider))]
[JsonSerializable(typeof(IdentityProviderApplicationUser))]
[JsonSerializable(typeof(ProtocolIdVerification))]
[JsonSerializable(typeof(ProtocolMtls))]
[JsonSerializable(typeof(ProtocolOAuth))]
[JsonSerializable(typeof(ProtocolOidc))]
[JsonSerializable(typeof(ProtocolSaml))]
[JsonSerializable(typeof(UnknownIdentityProviderProtocol))]
[JsonSerializable(typeof(UserIdentityProviderLinkRequest))]
internal sealed partial class IdentityProviderUsersJson : JsonSerializerContext;
