using OktaGen.Knowledge.Shared;

namespace OktaGen.Testing;

/// <summary>Verifies the credential of a call and what it permits.</summary>
internal static class Gatekeeper
{
    public static Caller Admit(Call call, Operation operation)
    {
        string?[] values = call.Headers.Authorization.ToArray();
        string authorization = values.Length == 1 ? values[0] ?? "" : "";
        int space = authorization.IndexOf(' ', StringComparison.Ordinal);
        string scheme = space < 0 ? authorization : authorization[..space];
        string token = space < 0 ? "" : authorization[(space + 1)..];

        if (scheme.Equals("SSWS", StringComparison.OrdinalIgnoreCase))
        {
            return AdmitApiToken(call, operation, token);
        }

        bool byProof = scheme.Equals("DPoP", StringComparison.OrdinalIgnoreCase);
        return byProof || scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? AdmitAccessToken(call, operation, token, byProof ? "DPoP" : "Bearer")
            : throw OktaErrors.InvalidSession();
    }

    private static Caller AdmitApiToken(Call call, Operation operation, string token)
    {
        OrgState org = call.Org;
        if (org.Tokens.UseApiToken(token, org.Clock.GetUtcNow()) is not { } known || org.Users.Admin.Status == UserStatus.Deprovisioned)
        {
            throw OktaErrors.InvalidApiToken();
        }

        return operation.Credentials.HasFlag(AcceptedCredentials.ApiToken)
            ? new Caller { IsAdmin = true, IsSuperAdmin = known.IsSuperAdmin }
            : throw OktaErrors.InvalidSession();
    }

    private static Caller AdmitAccessToken(Call call, Operation operation, string value, string scheme)
    {
        AccessToken token = call.Org.Tokens.FindAccessToken(value)
            ?? throw OAuthErrors.Challenge(call, 401, "invalid_token", "The access token is invalid.", operation.Scopes, scheme);
        if (token.Expires <= call.Org.Clock.GetUtcNow())
        {
            throw OAuthErrors.Challenge(call, 401, "invalid_token", "The token has expired.", operation.Scopes, scheme);
        }

        // Known from here on, so that the journal names the caller of a refused call too.
        call.Caller = new Caller { ClientId = token.ClientId, Scopes = token.Scopes, User = token.User };
        DPoPGate.AtResource(call, operation, token.Thumbprint, value, scheme);
        if (!operation.Credentials.HasFlag(token.User is null ? AcceptedCredentials.OAuth : AcceptedCredentials.UserToken))
        {
            throw OktaErrors.InvalidSession();
        }

        return operation.Scopes.All(scope => ScopeCoverage.IsCovered(scope, token.Scopes))
            ? call.Caller
            : throw OAuthErrors.Challenge(
                call, 403, "insufficient_scope", "The access token provided does not contain the required scopes.", operation.Scopes,
                scheme);
    }
}
