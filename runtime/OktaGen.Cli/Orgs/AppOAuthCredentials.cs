using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>How an app authenticates.</summary>
internal sealed class AppOAuthCredentials
{
    public const string PrivateKeyJwt = "private_key_jwt";

    [JsonPropertyName("client_id")]
    public string? ClientId { get; init; }

    [JsonPropertyName("token_endpoint_auth_method")]
    public string? AuthenticationMethod { get; init; }

    [JsonPropertyName("autoKeyRotation")]
    public bool? AutoKeyRotation { get; init; }
}
