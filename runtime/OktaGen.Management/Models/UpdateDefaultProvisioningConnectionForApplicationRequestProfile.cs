// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>updateDefaultProvisioningConnectionForApplication/Request/profile</c> as it is sent.</summary>
public sealed partial class UpdateDefaultProvisioningConnectionForApplicationRequestProfile
{
    /// <summary><c>authScheme</c>.</summary>
    [JsonPropertyName("authScheme")]
    public UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme? AuthScheme { get; set; }

    /// <summary><c>clientId</c>.</summary>
    [JsonPropertyName("clientId")]
    public string? ClientId { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public Office365ProvisioningSettings? Settings { get; set; }

    /// <summary><c>signing</c>.</summary>
    [JsonPropertyName("signing")]
    public Org2OrgProvisioningOAuthSigningSettings? Signing { get; set; }

    /// <summary><c>token</c>.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
