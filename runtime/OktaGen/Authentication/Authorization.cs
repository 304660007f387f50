using System.Net.Http.Headers;

namespace OktaGen.Authentication;

/// <summary>A credential in the form it is sent, and what it permits. Shared by all calls that use it.</summary>
/// <remarks>No member is public: it travels with messages, and loggers that take objects apart read public members.</remarks>
/// <param name="header">What is sent.</param>
/// <param name="scopes">The scopes that the credential carries; null where it knows no scopes, as an API token.</param>
/// <param name="key">The key that an access token is bound to (DPoP); null where it is bound to none.</param>
internal sealed class Authorization(AuthenticationHeaderValue header, ScopeSet? scopes, DPoPKey? key = null)
{
    internal AuthenticationHeaderValue Header { get; } = header;

    internal ScopeSet? Scopes { get; } = scopes;

    internal DPoPKey? Key { get; } = key;

    public bool IsApiToken => Header.Scheme == ApiTokenAuthenticator.Scheme;

    /// <summary>What each proof says of the token; null where none is sent.</summary>
    internal byte[]? TokenHash { get; } = key is null ? null : DPoPProof.HashOf(header.Parameter!);

    /// <summary>Whether the org has ever answered a call with it by success.</summary>
    internal bool WasAccepted { get; set; }

    public override string ToString() => nameof(Authorization);
}
