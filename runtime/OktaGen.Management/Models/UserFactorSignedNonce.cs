// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSignedNonce</c> of Okta's API.</summary>
public sealed partial class UserFactorSignedNonce : UserFactor
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorSignedNonce() => FactorType = new("signed_nonce");

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public JsonNode? Profile { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UserFactorSignedNonceRequest ToRequest() => new()
    {
        FactorType = FactorType,
        Provider = Provider,
        Profile = Profile,
        AdditionalProperties = AdditionalProperties,
    };
}
