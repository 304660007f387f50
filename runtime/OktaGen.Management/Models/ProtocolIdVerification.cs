// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProtocolIdVerification</c> of Okta's API.</summary>
public sealed partial class ProtocolIdVerification : IdentityProviderProtocol
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ProtocolIdVerification() => Type = new("ID_PROOFING");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public IdvCredentials? Credentials { get; set; }

    /// <summary><c>endpoints</c>.</summary>
    [JsonPropertyName("endpoints")]
    public IdvEndpoints? Endpoints { get; set; }

    /// <summary><c>scopes</c>.</summary>
    [JsonPropertyName("scopes")]
    public List<string>? Scopes { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public ProtocolIdVerificationType? Type { get; set; }
}
