// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuthProvisioningEnabledApp</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthProvisioningEnabledApp>))]
public readonly record struct OAuthProvisioningEnabledApp(string Value) : IOpenEnum<OAuthProvisioningEnabledApp>
{
    /// <summary><c>google</c>.</summary>
    public static OAuthProvisioningEnabledApp Google => new("google");

    /// <summary><c>office365</c>.</summary>
    public static OAuthProvisioningEnabledApp Office365 => new("office365");

    /// <summary><c>slack</c>.</summary>
    public static OAuthProvisioningEnabledApp Slack => new("slack");

    /// <summary><c>zoomus</c>.</summary>
    public static OAuthProvisioningEnabledApp Zoomus => new("zoomus");

    /// <inheritdoc/>
    public static OAuthProvisioningEnabledApp Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
