using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>What an app may do with OAuth.</summary>
internal sealed class AppOAuthSettings
{
    /// <summary>The type of an API Services app, the only one that gets tokens for itself.</summary>
    public const string Service = "service";

    [JsonPropertyName("application_type")]
    public string? ApplicationType { get; init; }

    [JsonPropertyName("grant_types")]
    public IReadOnlyList<string>? GrantTypes { get; init; }

    [JsonPropertyName("response_types")]
    public IReadOnlyList<string>? ResponseTypes { get; init; }

    [JsonPropertyName("consent_method")]
    public string? ConsentMethod { get; init; }

    [JsonPropertyName("issuer_mode")]
    public string? IssuerMode { get; init; }

    [JsonPropertyName("dpop_bound_access_tokens")]
    public bool? RequiresDPoP { get; init; }

    public AppKeySet? Jwks { get; init; }
}
