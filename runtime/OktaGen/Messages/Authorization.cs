using System.Net.Http.Headers;
using OktaGen.Endpoints;

namespace OktaGen.Messages;

/// <summary>A credential in the form it is sent, and what it permits. Shared by all calls that use it.</summary>
/// <remarks>No member is public: it travels with messages, and loggers that take objects apart read public members.</remarks>
/// <param name="header">What is sent.</param>
/// <param name="scopes">The scopes that the credential carries; null where it knows no scopes, as an API token.</param>
internal class Authorization(AuthenticationHeaderValue header, ScopeSet? scopes)
{
    /// <summary>The scheme of API tokens.</summary>
    internal const string ApiTokenScheme = "SSWS";

    internal AuthenticationHeaderValue Header { get; } = header;

    internal ScopeSet? Scopes { get; } = scopes;

    /// <summary>Whether the org has ever answered a call with it by success.</summary>
    internal bool WasAccepted { get; set; }

    // An access token of the app's own says nothing of its scopes.
    private OktaCredential Kind => Header.Scheme == ApiTokenScheme ? OktaCredential.ApiToken
        : Scopes is null ? OktaCredential.UserToken
        : OktaCredential.OAuth;

    public override string ToString() => nameof(Authorization);

    /// <summary>An access token that the app has got elsewhere, as it is sent; null where the text is no token.</summary>
    internal static Authorization? FromUserToken(string? token) =>
        CredentialText.IsValid(token) ? new Authorization(new AuthenticationHeaderValue("Bearer", token), scopes: null) : null;

    /// <summary>What is wrong with a text that is no token. Does not repeat it.</summary>
    internal static string DescribeMissingToken(string source) =>
        $"{source} gave no access token: the text is empty or holds characters that no token has. Give the token alone, without 'Bearer' "
            + $"before it.";

    /// <summary>The kind of credential that a call went with.</summary>
    internal static OktaCredential FindKind(Authorization? authorization) => authorization?.Kind ?? OktaCredential.None;
}
