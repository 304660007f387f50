// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProtocolMtls</c> of Okta's API.</summary>
public sealed partial class ProtocolMtls : IdentityProviderProtocol
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ProtocolMtls() => Type = new("MTLS");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public MtlsCredentials? Credentials { get; set; }

    /// <summary><c>endpoints</c>.</summary>
    [JsonPropertyName("endpoints")]
    public MtlsEndpoints? Endpoints { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public ProtocolMtlsType? Type { get; set; }
}
