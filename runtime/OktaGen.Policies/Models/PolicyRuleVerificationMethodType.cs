// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyRuleVerificationMethodType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyRuleVerificationMethodType>))]
public readonly record struct PolicyRuleVerificationMethodType(string Value) : IOpenEnum<PolicyRuleVerificationMethodType>
{
    /// <summary><c>ASSURANCE</c>.</summary>
    public static PolicyRuleVerificationMethodType Assurance => new("ASSURANCE");

    /// <summary><c>AUTH_METHOD_CHAIN</c>.</summary>
    public static PolicyRuleVerificationMethodType AuthMethodChain => new("AUTH_METHOD_CHAIN");

    /// <summary><c>ID_PROOFING</c>.</summary>
    public static PolicyRuleVerificationMethodType IdProofing => new("ID_PROOFING");

    /// <inheritdoc/>
    public static PolicyRuleVerificationMethodType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
