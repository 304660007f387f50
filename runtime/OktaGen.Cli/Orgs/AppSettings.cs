using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>The <c>settings</c> of an app.</summary>
internal sealed class AppSettings
{
    [JsonPropertyName("oauthClient")]
    public AppOAuthSettings? OAuthClient { get; init; }
}
