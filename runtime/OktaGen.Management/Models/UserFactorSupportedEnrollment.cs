// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorSupported/enrollment</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorSupportedEnrollment>))]
public readonly record struct UserFactorSupportedEnrollment(string Value) : IOpenEnum<UserFactorSupportedEnrollment>
{
    /// <summary><c>OPTIONAL</c>.</summary>
    public static UserFactorSupportedEnrollment Optional => new("OPTIONAL");

    /// <summary><c>REQUIRED</c>.</summary>
    public static UserFactorSupportedEnrollment Required => new("REQUIRED");

    /// <inheritdoc/>
    public static UserFactorSupportedEnrollment Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
