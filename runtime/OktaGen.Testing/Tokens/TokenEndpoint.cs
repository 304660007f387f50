using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace OktaGen.Testing;

/// <summary><c>POST /oauth2/v1/token</c>: the client credentials grant, nothing else.</summary>
internal static class TokenEndpoint
{
    private static readonly string[] s_bodyOnly =
        ["client_assertion", "client_assertion_type", "client_id", "client_secret", "grant_type", "scope"];

    public static Answer Issue(Call call)
    {
        OrgState org = call.Org;
        org.Tokens.RequestCount++;
        QueryValues form = ReadForm(call);
        ServiceApp app = ClientAuthentication.Verify(call, form);
        call.Caller = new Caller { ClientId = app.ClientId };
        DPoPProof? proof = app.RequireDPoP ? DPoPGate.AtTokenEndpoint(call) : null;
        org.RateLimits.Admit(call);
        if (form["grant_type"] != "client_credentials")
        {
            throw OAuthErrors.Refuse(
                400, "unauthorized_client",
                "The client is not authorized to use the provided grant type. Configured grant types: [client_credentials].");
        }

        string[] scopes = Grant(app, form["scope"], org.Now);
        call.Caller = call.Caller with { Scopes = scopes };
        Answer answer = Answer.Ok(new JsonObject
        {
            ["token_type"] = proof is null ? "Bearer" : "DPoP",
            ["expires_in"] = (int)org.Tokens.Lifetime.TotalSeconds,
            ["access_token"] = org.Tokens.Issue(app.ClientId, scopes, proof?.Thumbprint, org.Clock.GetUtcNow()),
            ["scope"] = string.Join(' ', scopes),
        });
        return proof is null ? answer : DPoPGate.WithNewNonce(call, answer, proof);
    }

    private static QueryValues ReadForm(Call call)
    {
        if (s_bodyOnly.Any(call.Query.Has))
        {
            throw OAuthErrors.InvalidRequest("The parameters of a token request must not be in the query.");
        }

        if (!MediaTypeHeaderValue.TryParse(call.Headers.ContentType.ToString(), out MediaTypeHeaderValue? mediaType)
            || !mediaType.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            throw OAuthErrors.InvalidRequest("The Content-Type header must be application/x-www-form-urlencoded.");
        }

        QueryValues form = QueryValues.Parse(Encoding.UTF8.GetString(call.Content));
        string? repeated = form.Pairs.GroupBy(pair => pair.Key).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (repeated is not null)
        {
            throw OAuthErrors.InvalidRequest($"The parameter '{repeated}' is present more than once.");
        }

        return form["grant_type"] switch
        {
            null or "" => throw OAuthErrors.InvalidRequest("A value for 'grant_type' is required."),
            "client_credentials" or "authorization_code" or "refresh_token" or "password" or "interaction_code" => form,
            string other when other.StartsWith("urn:ietf:params:oauth:grant-type:", StringComparison.Ordinal) => form,
            _ => throw OAuthErrors.Refuse(
                400, "unsupported_grant_type", "The authorization grant type is not supported by the authorization server."),
        };
    }

    /// <summary>
    /// What of the requested scopes the token gets: those that are granted. The others are dropped without a word, as at Okta.
    /// </summary>
    private static string[] Grant(ServiceApp app, string? scope, DateTimeOffset now)
    {
        string[] requested = [.. (scope ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        if (requested.Length == 0)
        {
            throw OAuthErrors.InvalidScope("No scopes were requested.");
        }

        if (requested.Any(KnownScopes.IsOpenId))
        {
            throw OAuthErrors.InvalidScope("OpenID Connect scopes are not allowed for the client credentials grant.");
        }

        if (requested.Any(name => name.StartsWith("okta.", StringComparison.Ordinal) && name.EndsWith(".self", StringComparison.Ordinal)))
        {
            throw OAuthErrors.Refuse(
                400, "client_credentials_self_scope_requested",
                "Scopes that end in .self are not allowed for the client credentials grant.");
        }

        if (!requested.All(name => KnownScopes.IsKnown(name, app)))
        {
            throw OAuthErrors.InvalidScope("One or more scopes are not configured for the authorization server resource.");
        }

        string[] granted = [.. requested.Where(name => app.FindGrant(name)?.Way.IsOver(now) == true)];
        return granted.Length > 0
            ? granted
            : throw OAuthErrors.Refuse(400, "consent_required", "You are not allowed any of the requested scopes.");
    }
}
