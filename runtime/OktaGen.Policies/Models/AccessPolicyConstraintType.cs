// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AccessPolicyConstraint/types/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessPolicyConstraintType>))]
public readonly record struct AccessPolicyConstraintType(string Value) : IOpenEnum<AccessPolicyConstraintType>
{
    /// <summary><c>APP</c>.</summary>
    public static AccessPolicyConstraintType App => new("APP");

    /// <summary><c>EMAIL</c>.</summary>
    public static AccessPolicyConstraintType Email => new("EMAIL");

    /// <summary><c>FEDERATED</c>.</summary>
    public static AccessPolicyConstraintType Federated => new("FEDERATED");

    /// <summary><c>PASSWORD</c>.</summary>
    public static AccessPolicyConstraintType Password => new("PASSWORD");

    /// <summary><c>PHONE</c>.</summary>
    public static AccessPolicyConstraintType Phone => new("PHONE");

    /// <summary><c>SECURITY_KEY</c>.</summary>
    public static AccessPolicyConstraintType SecurityKey => new("SECURITY_KEY");

    /// <summary><c>SECURITY_QUESTION</c>.</summary>
    public static AccessPolicyConstraintType SecurityQuestion => new("SECURITY_QUESTION");

    /// <inheritdoc/>
    public static AccessPolicyConstraintType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
