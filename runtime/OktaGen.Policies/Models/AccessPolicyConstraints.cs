// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AccessPolicyConstraints</c> of Okta's API.</summary>
public sealed partial class AccessPolicyConstraints
{
    /// <summary><c>knowledge</c>.</summary>
    [JsonPropertyName("knowledge")]
    public KnowledgeConstraint? Knowledge { get; set; }

    /// <summary><c>possession</c>.</summary>
    [JsonPropertyName("possession")]
    public PossessionConstraint? Possession { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
