// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>SsprRequirement</c> of Okta's API.</summary>
public sealed partial class SsprRequirement
{
    /// <summary><c>accessControl</c>.</summary>
    [JsonPropertyName("accessControl")]
    public SsprRequirementAccessControl? AccessControl { get; set; }

    /// <summary><c>primary</c>.</summary>
    [JsonPropertyName("primary")]
    public SsprPrimaryRequirement? Primary { get; set; }

    /// <summary><c>stepUp</c>.</summary>
    [JsonPropertyName("stepUp")]
    public SsprStepUpRequirement? StepUp { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
