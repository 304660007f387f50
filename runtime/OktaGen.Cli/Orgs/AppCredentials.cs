using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>The <c>credentials</c> of an app.</summary>
internal sealed class AppCredentials
{
    [JsonPropertyName("oauthClient")]
    public AppOAuthCredentials? OAuthClient { get; init; }
}
