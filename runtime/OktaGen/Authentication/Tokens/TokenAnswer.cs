using System.Text.Json.Serialization;

namespace OktaGen.Authentication.Tokens;

/// <summary>The token endpoint's answer, good or bad (RFC 6749, sections 5.1 and 5.2; the last two are Okta's own form of an error).</summary>
internal sealed class TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("token_type")]
    public string? TokenType { get; init; }

    [JsonPropertyName("expires_in")]
    public double? ExpiresIn { get; init; }

    [JsonPropertyName("scope")]
    public string? Scope { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }

    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    [JsonPropertyName("errorCode")]
    public string? ErrorCode { get; init; }

    [JsonPropertyName("errorSummary")]
    public string? ErrorSummary { get; init; }
}
