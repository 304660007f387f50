using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Tests;

[JsonConverter(typeof(FactorConverter))]
public abstract class Factor
{
    public string? Id { get; set; }

    public string? FactorType { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
