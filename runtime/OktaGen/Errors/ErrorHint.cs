using System.Net;

namespace OktaGen;

/// <summary>What cures the errors that are easily misunderstood.</summary>
internal static class ErrorHint
{
    public const string ProxyLogin =
        "It is a proxy in between that asks for a login, not Okta: give its user name and password to the handler that knows the proxy.";

    /// <param name="status">The answer's status.</param>
    /// <param name="code">Okta's code, or the OAuth error.</param>
    /// <param name="url">The URL that was called.</param>
    /// <param name="kind">The kind of credential that it was called with.</param>
    /// <param name="isSystemLog">Whether it was the System Log that was listed.</param>
    public static string? Get(HttpStatusCode status, string? code, Uri? url, OktaCredential kind, bool isSystemLog) => (status, code) switch
    {
        (HttpStatusCode.ProxyAuthenticationRequired, _) => ProxyLogin,
        (HttpStatusCode.Forbidden, "E0000005" or "E0000006") => GetForPermission(code, kind),
        (HttpStatusCode.Forbidden, "E0000056") => "Only an app that was deactivated is deleted.",
        (HttpStatusCode.Unauthorized, "E0000011") => "The API token is unknown, revoked, or has not been used for 30 days.",
        (HttpStatusCode.Unauthorized, "E0000015") => "The org lacks the feature; the credential is not at fault.",
        (HttpStatusCode.Unauthorized, "invalid_token") => "The access token has expired, was revoked, or belongs to another org.",
        (HttpStatusCode.BadRequest, "E0000031" or "E0000053") => QueryHint.Find(url),
        (HttpStatusCode.BadRequest, "E0000003") => "The operation wants a body, or one of another form.",
        (HttpStatusCode.BadRequest, "E0000018" or "E0000019" or "E0000021") =>
            "A header of the endpoint or of the call says another media type, in Accept or Content-Type, than the operation takes.",
        (HttpStatusCode.MethodNotAllowed, "E0000022") =>
            "No operation of Okta's has this route with this verb; an empty or mistaken value in the path leads there, too.",
        (HttpStatusCode.InternalServerError, "E0000009") when isSystemLog =>
            "The System Log gives a question up after 30 seconds: narrow it by since, until or filter.",
        (HttpStatusCode.ServiceUnavailable, "E0000010") =>
            "Okta is in read-only mode for a while: what reads is answered, and changes are not.",
        (HttpStatusCode.PreconditionFailed, _) => "The resource was changed since it was read: read it again for its new ETag.",
        ( >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified, _) =>
            "Redirects are not followed, as they would take the credential along: check the org URL and what stands between.",
        _ => null,
    };

    private static string GetForPermission(string code, OktaCredential kind) => (code, kind) switch
    {
        ("E0000005", _) => "The endpoint may not take this kind of credential, or needs a super administrator.",
        (_, OktaCredential.ApiToken) =>
            "The API token has the permissions of the admin who made it: that admin's role lacks one that this call needs.",
        (_, OktaCredential.UserToken) => "The user whom the access token stands for lacks a permission that this call needs.",
        _ => "The app's admin role lacks a permission: scopes and roles are granted separately. An admin assigns a role to the app in the "
            + "Admin Console, Applications > the app > Admin roles.",
    };
}
