// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>A <see cref="PolicyRule"/> of a kind that this version does not know. Nothing of it is lost.</summary>
public sealed partial class UnknownPolicyRule : PolicyRule
{
    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UnknownPolicyRuleRequest ToRequest() => new()
    {
        Name = Name,
        Priority = Priority,
        Status = Status,
        System = System,
        Type = Type,
        AdditionalProperties = AdditionalProperties,
    };
}
