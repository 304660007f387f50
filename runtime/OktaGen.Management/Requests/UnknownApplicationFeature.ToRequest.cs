using System.Text.Json;

namespace OktaGen.Management;

public sealed partial class UnknownApplicationFeature
{
    /// <inheritdoc/>
    public override UpdateFeatureForApplicationRequest ToRequest()
    {
        bool isKnown = AdditionalProperties is not null
            && AdditionalProperties.TryGetValue("capabilities", out JsonElement found)
            && found.ValueKind == JsonValueKind.Object;
        return new UpdateFeatureForApplicationRequest
        {
            AdditionalProperties = isKnown
                ? AdditionalProperties!["capabilities"].EnumerateObject().ToDictionary(
                    static member => member.Name, static member => member.Value)
                : null,
        };
    }
}
