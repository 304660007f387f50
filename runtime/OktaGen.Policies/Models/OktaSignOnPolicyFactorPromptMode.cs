// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/OktaSignOnPolicyFactorPromptMode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OktaSignOnPolicyFactorPromptMode>))]
public readonly record struct OktaSignOnPolicyFactorPromptMode(string Value) : IOpenEnum<OktaSignOnPolicyFactorPromptMode>
{
    /// <summary><c>ALWAYS</c>.</summary>
    public static OktaSignOnPolicyFactorPromptMode Always => new("ALWAYS");

    /// <summary><c>DEVICE</c>.</summary>
    public static OktaSignOnPolicyFactorPromptMode Device => new("DEVICE");

    /// <summary><c>SESSION</c>.</summary>
    public static OktaSignOnPolicyFactorPromptMode Session => new("SESSION");

    /// <inheritdoc/>
    public static OktaSignOnPolicyFactorPromptMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
