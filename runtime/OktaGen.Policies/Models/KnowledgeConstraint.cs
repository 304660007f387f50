// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>KnowledgeConstraint</c> of Okta's API.</summary>
public sealed partial class KnowledgeConstraint
{
    /// <summary><c>authenticationMethods</c>.</summary>
    [JsonPropertyName("authenticationMethods")]
    public List<AuthenticationMethodObject>? AuthenticationMethods { get; set; }

    /// <summary><c>excludedAuthenticationMethods</c>.</summary>
    [JsonPropertyName("excludedAuthenticationMethods")]
    public List<AuthenticationMethodObject>? ExcludedAuthenticationMethods { get; set; }

    /// <summary><c>methods</c>.</summary>
    [JsonPropertyName("methods")]
    public List<AccessPolicyConstraintMethod>? Methods { get; set; }

    /// <summary><c>reauthenticateIn</c>.</summary>
    [JsonPropertyName("reauthenticateIn")]
    public string? ReauthenticateIn { get; set; }

    /// <summary><c>required</c>.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; set; }

    /// <summary><c>types</c>.</summary>
    [JsonPropertyName("types")]
    public List<AccessPolicyConstraintType>? Types { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
