using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>What an org tells everybody of itself.</summary>
internal sealed class Organization
{
    public string? Id { get; init; }

    /// <summary><c>idx</c> for Okta Identity Engine, <c>v1</c> for the classic engine.</summary>
    public string? Pipeline { get; init; }

    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; init; }
}
