// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IApplicationCrossAppAccessConnections"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrgCrossAppAccessConnection))]
[JsonSerializable(typeof(OrgCrossAppAccessConnectionPatchRequest))]
[JsonSerializable(typeof(OrgCrossAppAccessConnectionRequest))]
internal sealed partial class ApplicationCrossAppAccessConnectionsJson : JsonSerializerContext;
