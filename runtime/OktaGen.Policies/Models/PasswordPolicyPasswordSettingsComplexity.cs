// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyPasswordSettingsComplexity</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyPasswordSettingsComplexity
{
    /// <summary><c>dictionary</c>.</summary>
    [JsonPropertyName("dictionary")]
    public PasswordDictionary? Dictionary { get; set; }

    /// <summary><c>excludeAttributes</c>.</summary>
    [JsonPropertyName("excludeAttributes")]
    public List<string>? ExcludeAttributes { get; set; }

    /// <summary><c>excludeUsername</c>: default <c>true</c>.</summary>
    [JsonPropertyName("excludeUsername")]
    public bool? ExcludeUsername { get; set; }

    /// <summary><c>maxConsecutiveCharacters</c>: 1 to 72.</summary>
    [JsonPropertyName("maxConsecutiveCharacters")]
    public int? MaxConsecutiveCharacters { get; set; }

    /// <summary><c>minLength</c>: default <c>8</c>.</summary>
    [JsonPropertyName("minLength")]
    public long? MinLength { get; set; }

    /// <summary><c>minLowerCase</c>: default <c>1</c>.</summary>
    [JsonPropertyName("minLowerCase")]
    public long? MinLowerCase { get; set; }

    /// <summary><c>minNumber</c>: default <c>1</c>.</summary>
    [JsonPropertyName("minNumber")]
    public long? MinNumber { get; set; }

    /// <summary><c>minSymbol</c>: default <c>1</c>.</summary>
    [JsonPropertyName("minSymbol")]
    public long? MinSymbol { get; set; }

    /// <summary><c>minUpperCase</c>: default <c>1</c>.</summary>
    [JsonPropertyName("minUpperCase")]
    public long? MinUpperCase { get; set; }

    /// <summary><c>oelStatement</c>.</summary>
    [JsonPropertyName("oelStatement")]
    public string? OelStatement { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
