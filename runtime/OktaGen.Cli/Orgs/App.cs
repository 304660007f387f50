using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>An app, as far as its set-up goes.</summary>
internal sealed class App
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Label { get; init; }

    public string? Status { get; init; }

    public string? SignOnMode { get; init; }

    public AppCredentials? Credentials { get; init; }

    public AppSettings? Settings { get; init; }

    /// <summary>By what it authenticates: mostly, not always, the app's id.</summary>
    [JsonIgnore]
    public string ClientId => Credentials?.OAuthClient?.ClientId ?? Id ?? "";

    /// <summary>Whether it is an API Services app that authenticates by a key pair.</summary>
    [JsonIgnore]
    public bool HasKeyPair =>
        Settings?.OAuthClient?.ApplicationType == AppOAuthSettings.Service
        && Credentials?.OAuthClient?.AuthenticationMethod == AppOAuthCredentials.PrivateKeyJwt;

    [JsonIgnore]
    public IReadOnlyList<AppKey> Keys => Settings?.OAuthClient?.Jwks?.Keys ?? [];
}
