// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="NetworkZone"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class NetworkZoneConverter() : DiscriminatorConverter<NetworkZone>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "DYNAMIC" => typeof(DynamicNetworkZone),
        "DYNAMIC_V2" => typeof(EnhancedDynamicNetworkZone),
        "IP" => typeof(IPNetworkZone),
        _ => typeof(UnknownNetworkZone),
    };
}
