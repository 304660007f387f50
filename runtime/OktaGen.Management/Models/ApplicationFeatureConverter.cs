// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="ApplicationFeature"/> by its <c>name</c>, wherever that stands.</summary>
public sealed class ApplicationFeatureConverter() : DiscriminatorConverter<ApplicationFeature>("name")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "INBOUND_PROVISIONING" => typeof(InboundProvisioningApplicationFeature),
        "USER_PROVISIONING" => typeof(UserProvisioningApplicationFeature),
        _ => typeof(UnknownApplicationFeature),
    };
}
