// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CapabilitiesImportRulesUserCreateAndMatchObject</c> of Okta's API.</summary>
public sealed partial class CapabilitiesImportRulesUserCreateAndMatchObject
{
    /// <summary><c>allowPartialMatch</c>.</summary>
    [JsonPropertyName("allowPartialMatch")]
    public bool? AllowPartialMatch { get; set; }

    /// <summary><c>autoActivateNewUsers</c>.</summary>
    [JsonPropertyName("autoActivateNewUsers")]
    public bool? AutoActivateNewUsers { get; set; }

    /// <summary><c>autoConfirmExactMatch</c>.</summary>
    [JsonPropertyName("autoConfirmExactMatch")]
    public bool? AutoConfirmExactMatch { get; set; }

    /// <summary><c>autoConfirmNewUsers</c>.</summary>
    [JsonPropertyName("autoConfirmNewUsers")]
    public bool? AutoConfirmNewUsers { get; set; }

    /// <summary><c>autoConfirmPartialMatch</c>.</summary>
    [JsonPropertyName("autoConfirmPartialMatch")]
    public bool? AutoConfirmPartialMatch { get; set; }

    /// <summary><c>exactMatchCriteria</c>.</summary>
    [JsonPropertyName("exactMatchCriteria")]
    public CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria? ExactMatchCriteria { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
