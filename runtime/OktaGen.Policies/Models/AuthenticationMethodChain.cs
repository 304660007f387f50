// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticationMethodChain</c> of Okta's API.</summary>
public sealed partial class AuthenticationMethodChain
{
    /// <summary><c>authenticationMethods</c>.</summary>
    [JsonPropertyName("authenticationMethods")]
    public List<AuthenticationMethod>? AuthenticationMethods { get; set; }

    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public List<JsonNode>? Next { get; set; }

    /// <summary><c>reauthenticateIn</c>.</summary>
    [JsonPropertyName("reauthenticateIn")]
    public string? ReauthenticateIn { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
