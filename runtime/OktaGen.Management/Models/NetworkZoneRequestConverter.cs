// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="NetworkZoneRequest"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class NetworkZoneRequestConverter() : DiscriminatorConverter<NetworkZoneRequest>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "DYNAMIC" => typeof(DynamicNetworkZoneRequest),
        "DYNAMIC_V2" => typeof(EnhancedDynamicNetworkZoneRequest),
        "IP" => typeof(IPNetworkZoneRequest),
        _ => typeof(UnknownNetworkZoneRequest),
    };
}
