// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="INetworkZones"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DynamicNetworkZone))]
[JsonSerializable(typeof(DynamicNetworkZoneRequest))]
[JsonSerializable(typeof(EnhancedDynamicNetworkZone))]
[JsonSerializable(typeof(EnhancedDynamicNetworkZoneRequest))]
[JsonSerializable(typeof(IPNetworkZone))]
[JsonSerializable(typeof(IPNetworkZoneRequest))]
[JsonSerializable(typeof(NetworkZone))]
[JsonSerializable(typeof(NetworkZoneRequest))]
[JsonSerializable(typeof(UnknownNetworkZone))]
[JsonSerializable(typeof(UnknownNetworkZoneRequest))]
internal sealed partial class NetworkZonesJson : JsonSerializerContext;
