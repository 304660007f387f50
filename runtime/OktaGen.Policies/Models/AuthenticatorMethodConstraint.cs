// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticatorMethodConstraint</c> of Okta's API.</summary>
public sealed partial class AuthenticatorMethodConstraint
{
    /// <summary><c>allowedAuthenticators</c>.</summary>
    [JsonPropertyName("allowedAuthenticators")]
    public List<AuthenticatorIdentity>? AllowedAuthenticators { get; set; }

    /// <summary><c>method</c>.</summary>
    [JsonPropertyName("method")]
    public AuthenticatorMethodConstraintMethod? Method { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
