namespace OktaGen.Management;

public sealed partial class UserProvisioningApplicationFeature
{
    /// <inheritdoc/>
    public override UpdateFeatureForApplicationRequest ToRequest() => new()
    {
        Create = Capabilities?.Create,
        Update = Capabilities?.Update,
        AdditionalProperties = Capabilities?.AdditionalProperties,
    };
}
