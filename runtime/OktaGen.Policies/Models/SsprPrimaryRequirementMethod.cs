// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/SsprPrimaryRequirement/methods/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SsprPrimaryRequirementMethod>))]
public readonly record struct SsprPrimaryRequirementMethod(string Value) : IOpenEnum<SsprPrimaryRequirementMethod>
{
    /// <summary><c>email</c>.</summary>
    public static SsprPrimaryRequirementMethod Email => new("email");

    /// <summary><c>otp</c>.</summary>
    public static SsprPrimaryRequirementMethod Otp => new("otp");

    /// <summary><c>push</c>.</summary>
    public static SsprPrimaryRequirementMethod Push => new("push");

    /// <summary><c>sms</c>.</summary>
    public static SsprPrimaryRequirementMethod Sms => new("sms");

    /// <summary><c>voice</c>.</summary>
    public static SsprPrimaryRequirementMethod Voice => new("voice");

    /// <inheritdoc/>
    public static SsprPrimaryRequirementMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
