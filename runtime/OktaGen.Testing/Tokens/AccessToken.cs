namespace OktaGen.Testing;

/// <summary>An access token that the org has issued.</summary>
/// <param name="Number">Rises with each token that is issued.</param>
/// <param name="ClientId">The app that asked for it.</param>
/// <param name="Scopes">What it permits.</param>
/// <param name="Expires">When it ends.</param>
/// <param name="Thumbprint">
/// The thumbprint of the key that it is bound to (<c>cnf.jkt</c>), or <see langword="null"/> for a bearer token.
/// </param>
/// <param name="User">The user whom it stands for; <see langword="null"/> for an app that asked with its own credentials.</param>
internal sealed record AccessToken(
    int Number, string ClientId, IReadOnlyList<string> Scopes, DateTimeOffset Expires, string? Thumbprint, string? User = null);
