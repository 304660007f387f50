using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// Errors of the token endpoint (RFC 6749, section 5.2) and of access tokens (RFC 6750, section 3; RFC 9449, section 7.1).
/// </summary>
internal static class OAuthErrors
{
    private static readonly string s_algorithms = $"algs=\"{string.Join(' ', SignatureAlgorithms.All)}\", ";

    public static RefusedException InvalidRequest(string description, int status = 400) => Refuse(status, "invalid_request", description);

    public static RefusedException InvalidClient(string description) => Refuse(401, "invalid_client", description);

    public static RefusedException InvalidScope(string description) => Refuse(400, "invalid_scope", description);

    /// <summary>The one place where Okta puts an OAuth error into its own error object.</summary>
    public static RefusedException UnknownClient() => new(new Answer
    {
        Status = 401,
        Body = OktaErrors.Body("invalid_client", "Invalid value for 'client_id' parameter."),
    });

    public static RefusedException Refuse(int status, string error, string description) => new(new Answer
    {
        Status = status,
        Body = new JsonObject { ["error"] = error, ["error_description"] = description },
    });

    /// <summary>An answer without a body: the <c>WWW-Authenticate</c> header alone says what is wrong.</summary>
    public static RefusedException Challenge(
        Call call, int status, string error, string description, IEnumerable<string> scopes, string scheme = "Bearer") =>
        new(new Answer { Status = status }.With(
            "WWW-Authenticate",
            $"{scheme} {(scheme == "DPoP" ? s_algorithms : "")}authorization_uri=\"{call.Org.BaseUrl}/oauth2/v1/authorize\", "
                + $"realm=\"{call.Org.BaseUrl}\", scope=\"{string.Join(' ', scopes)}\", "
            + $"error=\"{error}\", error_description=\"{description}\", resource=\"{call.Target.Path}\""));
}
