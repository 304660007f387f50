// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogAuthenticationContext</c> of Okta's API.</summary>
public sealed partial class LogAuthenticationContext
{
    /// <summary><c>authenticationProvider</c>.</summary>
    [JsonPropertyName("authenticationProvider")]
    public LogAuthenticationProvider? AuthenticationProvider { get; set; }

    /// <summary><c>authenticationStep</c>: set by Okta.</summary>
    [JsonPropertyName("authenticationStep")]
    public long? AuthenticationStep { get; set; }

    /// <summary><c>credentialProvider</c>.</summary>
    [JsonPropertyName("credentialProvider")]
    public LogCredentialProvider? CredentialProvider { get; set; }

    /// <summary><c>credentialType</c>.</summary>
    [JsonPropertyName("credentialType")]
    public LogCredentialType? CredentialType { get; set; }

    /// <summary><c>externalSessionId</c>: set by Okta.</summary>
    [JsonPropertyName("externalSessionId")]
    public string? ExternalSessionId { get; set; }

    /// <summary><c>interface</c>: set by Okta.</summary>
    [JsonPropertyName("interface")]
    public string? Interface { get; set; }

    /// <summary><c>issuer</c>.</summary>
    [JsonPropertyName("issuer")]
    public LogIssuer? Issuer { get; set; }

    /// <summary><c>rootSessionId</c>.</summary>
    [JsonPropertyName("rootSessionId")]
    public string? RootSessionId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
