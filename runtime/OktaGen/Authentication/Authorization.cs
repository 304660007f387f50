using System.Net.Http.Headers;

namespace OktaGen.Authentication;

/// <summary>A credential in the form it is sent, and what it permits. Immutable, shared by all calls that use it.</summary>
internal sealed class Authorization(AuthenticationHeaderValue header, ScopeSet? scopes)
{
    public AuthenticationHeaderValue Header { get; } = header;

    /// <summary>The scopes that the credential carries; null where it knows no scopes, as an API token.</summary>
    public ScopeSet? Scopes { get; } = scopes;

    public override string ToString() => nameof(Authorization);
}
