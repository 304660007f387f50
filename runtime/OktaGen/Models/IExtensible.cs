using System.Text.Json;

namespace OktaGen;

/// <summary>An object with properties that Okta's description does not name, such as the custom attributes of a profile.</summary>
public interface IExtensible
{
    /// <summary>The further properties as JSON, by their names; case matters. Null where there are none.</summary>
    Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
