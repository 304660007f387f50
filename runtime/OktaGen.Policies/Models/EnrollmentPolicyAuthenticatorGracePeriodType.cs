// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/EnrollmentPolicyAuthenticatorGracePeriod/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<EnrollmentPolicyAuthenticatorGracePeriodType>))]
public readonly record struct EnrollmentPolicyAuthenticatorGracePeriodType(string Value) : IOpenEnum<EnrollmentPolicyAuthenticatorGracePeriodType>
{
    /// <summary><c>BY_DATE_TIME</c>.</summary>
    public static EnrollmentPolicyAuthenticatorGracePeriodType ByDateTime => new("BY_DATE_TIME");

    /// <summary><c>BY_SKIP_COUNT</c>.</summary>
    public static EnrollmentPolicyAuthenticatorGracePeriodType BySkipCount => new("BY_SKIP_COUNT");

    /// <inheritdoc/>
    public static EnrollmentPolicyAuthenticatorGracePeriodType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
