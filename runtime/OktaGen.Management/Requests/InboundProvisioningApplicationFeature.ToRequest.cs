namespace OktaGen.Management;

public sealed partial class InboundProvisioningApplicationFeature
{
    /// <inheritdoc/>
    public override UpdateFeatureForApplicationRequest ToRequest() => new()
    {
        ImportRules = Capabilities?.ImportRules,
        ImportSettings = Capabilities?.ImportSettings,
        AdditionalProperties = Capabilities?.AdditionalProperties,
    };
}
