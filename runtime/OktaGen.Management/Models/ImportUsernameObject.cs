// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ImportUsernameObject</c> of Okta's API.</summary>
public sealed partial class ImportUsernameObject
{
    /// <summary><c>userNameExpression</c>.</summary>
    [JsonPropertyName("userNameExpression")]
    public string? UserNameExpression { get; set; }

    /// <summary><c>userNameFormat</c>: required, default <c>EMAIL</c>.</summary>
    [JsonPropertyName("userNameFormat")]
    public ImportUsernameFormat? UserNameFormat { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
