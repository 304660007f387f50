// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyTypeSimulation</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyTypeSimulation>))]
public readonly record struct PolicyTypeSimulation(string Value) : IOpenEnum<PolicyTypeSimulation>
{
    /// <summary><c>ACCESS_POLICY</c>.</summary>
    public static PolicyTypeSimulation AccessPolicy => new("ACCESS_POLICY");

    /// <summary><c>MFA_ENROLL</c>.</summary>
    public static PolicyTypeSimulation MfaEnroll => new("MFA_ENROLL");

    /// <summary><c>OKTA_SIGN_ON</c>.</summary>
    public static PolicyTypeSimulation OktaSignOn => new("OKTA_SIGN_ON");

    /// <summary><c>PROFILE_ENROLLMENT</c>.</summary>
    public static PolicyTypeSimulation ProfileEnrollment => new("PROFILE_ENROLLMENT");

    /// <inheritdoc/>
    public static PolicyTypeSimulation Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
