// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorProvider</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorProvider>))]
public readonly record struct UserFactorProvider(string Value) : IOpenEnum<UserFactorProvider>
{
    /// <summary><c>CUSTOM</c>.</summary>
    public static UserFactorProvider Custom => new("CUSTOM");

    /// <summary><c>DUO</c>.</summary>
    public static UserFactorProvider Duo => new("DUO");

    /// <summary><c>FIDO</c>.</summary>
    public static UserFactorProvider Fido => new("FIDO");

    /// <summary><c>GOOGLE</c>.</summary>
    public static UserFactorProvider Google => new("GOOGLE");

    /// <summary><c>OKTA</c>.</summary>
    public static UserFactorProvider Okta => new("OKTA");

    /// <summary><c>RSA</c>.</summary>
    public static UserFactorProvider Rsa => new("RSA");

    /// <summary><c>SYMANTEC</c>.</summary>
    public static UserFactorProvider Symantec => new("SYMANTEC");

    /// <summary><c>YUBICO</c>.</summary>
    public static UserFactorProvider Yubico => new("YUBICO");

    /// <inheritdoc/>
    public static UserFactorProvider Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
