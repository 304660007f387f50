// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationCredentialsScheme</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationCredentialsScheme>))]
public readonly record struct ApplicationCredentialsScheme(string Value) : IOpenEnum<ApplicationCredentialsScheme>
{
    /// <summary><c>ADMIN_SETS_CREDENTIALS</c>.</summary>
    public static ApplicationCredentialsScheme AdminSetsCredentials => new("ADMIN_SETS_CREDENTIALS");

    /// <summary><c>EDIT_PASSWORD_ONLY</c>.</summary>
    public static ApplicationCredentialsScheme EditPasswordOnly => new("EDIT_PASSWORD_ONLY");

    /// <summary><c>EDIT_USERNAME_AND_PASSWORD</c>.</summary>
    public static ApplicationCredentialsScheme EditUsernameAndPassword => new("EDIT_USERNAME_AND_PASSWORD");

    /// <summary><c>EXTERNAL_PASSWORD_SYNC</c>.</summary>
    public static ApplicationCredentialsScheme ExternalPasswordSync => new("EXTERNAL_PASSWORD_SYNC");

    /// <summary><c>SHARED_USERNAME_AND_PASSWORD</c>.</summary>
    public static ApplicationCredentialsScheme SharedUsernameAndPassword => new("SHARED_USERNAME_AND_PASSWORD");

    /// <inheritdoc/>
    public static ApplicationCredentialsScheme Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
