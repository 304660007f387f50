// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PossessionConstraint/userVerificationMethods/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PossessionConstraintUserVerificationMethod>))]
public readonly record struct PossessionConstraintUserVerificationMethod(string Value) : IOpenEnum<PossessionConstraintUserVerificationMethod>
{
    /// <summary><c>BIOMETRICS</c>.</summary>
    public static PossessionConstraintUserVerificationMethod Biometrics => new("BIOMETRICS");

    /// <summary><c>PIN</c>.</summary>
    public static PossessionConstraintUserVerificationMethod Pin => new("PIN");

    /// <inheritdoc/>
    public static PossessionConstraintUserVerificationMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
