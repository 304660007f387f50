// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProtocolSaml</c> of Okta's API.</summary>
public sealed partial class ProtocolSaml : IdentityProviderProtocol
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ProtocolSaml() => Type = new("SAML2");

    /// <summary><c>algorithms</c>.</summary>
    [JsonPropertyName("algorithms")]
    public SamlAlgorithms? Algorithms { get; set; }

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public SamlCredentials? Credentials { get; set; }

    /// <summary><c>endpoints</c>.</summary>
    [JsonPropertyName("endpoints")]
    public SamlEndpoints? Endpoints { get; set; }

    /// <summary><c>relayState</c>.</summary>
    [JsonPropertyName("relayState")]
    public SamlRelayState? RelayState { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public SamlSettings? Settings { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public ProtocolSamlType? Type { get; set; }
}
