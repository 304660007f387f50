namespace OktaGen.Management;

public sealed partial class UserClassification
{
    /// <summary>This classification as it is sent to replace it.</summary>
    /// <returns>A new object.</returns>
    public ReplaceUserClassification ToRequest() => new() { Type = Type, AdditionalProperties = AdditionalProperties };
}
