namespace OktaGen.Testing;

/// <summary>An access token that the org has issued.</summary>
internal sealed record AccessToken(string ClientId, IReadOnlyList<string> Scopes, DateTimeOffset Expires);
