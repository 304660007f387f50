namespace OktaGen.Management;

public abstract partial class ApplicationFeature
{
    /// <summary>This feature's capabilities as they are sent to replace them.</summary>
    /// <returns>A new object. Parts are shared, not copied.</returns>
    public abstract UpdateFeatureForApplicationRequest ToRequest();
}
