// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSignedNonce</c> as it is sent.</summary>
public sealed partial class UserFactorSignedNonceRequest : UserFactorRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorSignedNonceRequest() => FactorType = new("signed_nonce");

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public JsonNode? Profile { get; set; }
}
