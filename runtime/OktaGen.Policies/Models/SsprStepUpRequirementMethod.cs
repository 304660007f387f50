// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/SsprStepUpRequirement/methods/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SsprStepUpRequirementMethod>))]
public readonly record struct SsprStepUpRequirementMethod(string Value) : IOpenEnum<SsprStepUpRequirementMethod>
{
    /// <summary><c>security_question</c>.</summary>
    public static SsprStepUpRequirementMethod SecurityQuestion => new("security_question");

    /// <inheritdoc/>
    public static SsprStepUpRequirementMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
