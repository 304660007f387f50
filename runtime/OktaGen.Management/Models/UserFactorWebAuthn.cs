// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorWebAuthn</c> of Okta's API.</summary>
public sealed partial class UserFactorWebAuthn : UserFactor
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorWebAuthn() => FactorType = new("webauthn");

    /// <summary><c>profile</c>: set by Okta.</summary>
    [JsonPropertyName("profile")]
    public UserFactorWebAuthnProfile? Profile { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UserFactorWebAuthnRequest ToRequest() => new()
    {
        FactorType = FactorType,
        Provider = Provider,
        AdditionalProperties = AdditionalProperties,
    };
}
