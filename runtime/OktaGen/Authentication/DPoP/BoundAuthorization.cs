using System.Net.Http.Headers;
using OktaGen.Endpoints;
using OktaGen.Messages;

namespace OktaGen.Authentication;

/// <summary>An access token that is bound to a key: each attempt proves possession of that (DPoP, RFC 9449).</summary>
internal sealed class BoundAuthorization(AuthenticationHeaderValue header, ScopeSet scopes, DPoPKey key) : Authorization(header, scopes)
{
    internal DPoPKey Key { get; } = key;

    /// <summary>What each proof says of the token.</summary>
    internal byte[] TokenHash { get; } = DPoPProof.HashOf(header.Parameter!);
}
