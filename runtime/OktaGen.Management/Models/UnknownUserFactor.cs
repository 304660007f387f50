// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>A <see cref="UserFactor"/> of a kind that this version does not know. Nothing of it is lost.</summary>
public sealed partial class UnknownUserFactor : UserFactor
{
    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UnknownUserFactorRequest ToRequest() => new()
    {
        FactorType = FactorType,
        Provider = Provider,
        AdditionalProperties = AdditionalProperties,
    };
}
