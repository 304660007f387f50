// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicy</c> as it is sent.</summary>
public sealed partial class PasswordPolicyRequest : PolicyRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public PasswordPolicyRequest() => Type = new("PASSWORD");

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public PasswordPolicyConditions? Conditions { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public PasswordPolicySettingsRequest? Settings { get; set; }
}
