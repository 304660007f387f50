// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/PasswordCredentialHashAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PasswordCredentialHashAlgorithm>))]
public readonly record struct PasswordCredentialHashAlgorithm(string Value) : IOpenEnum<PasswordCredentialHashAlgorithm>
{
    /// <summary><c>BCRYPT</c>.</summary>
    public static PasswordCredentialHashAlgorithm Bcrypt => new("BCRYPT");

    /// <summary><c>MD5</c>.</summary>
    public static PasswordCredentialHashAlgorithm Md5 => new("MD5");

    /// <summary><c>PBKDF2</c>.</summary>
    public static PasswordCredentialHashAlgorithm Pbkdf2 => new("PBKDF2");

    /// <summary><c>SHA-1</c>.</summary>
    public static PasswordCredentialHashAlgorithm Sha1 => new("SHA-1");

    /// <summary><c>SHA-256</c>.</summary>
    public static PasswordCredentialHashAlgorithm Sha256 => new("SHA-256");

    /// <summary><c>SHA-512</c>.</summary>
    public static PasswordCredentialHashAlgorithm Sha512 => new("SHA-512");

    /// <inheritdoc/>
    public static PasswordCredentialHashAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
