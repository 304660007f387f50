using System.Net;
using Authorization = OktaGen.Authentication.Authorization;

namespace OktaGen;

/// <summary>What cures the errors that are easily misunderstood.</summary>
internal static class ErrorHint
{
    public const string ProxyLogin =
        "It is a proxy in between that asks for a login, not Okta: give its user name and password to the handler that knows the proxy.";

    /// <param name="status">The answer's status.</param>
    /// <param name="code">Okta's code, or the OAuth error.</param>
    /// <param name="authorization">What the call was sent with; null where it took no credential.</param>
    public static string? For(HttpStatusCode status, string? code, Authorization? authorization) => (status, code) switch
    {
        (HttpStatusCode.ProxyAuthenticationRequired, _) => ProxyLogin,
        (HttpStatusCode.Forbidden, "E0000006") when authorization is { IsApiToken: true } =>
            "The API token has the permissions of the admin who made it: that admin's role lacks one that this call needs.",
        (HttpStatusCode.Forbidden, "E0000006") when authorization is { Scopes: null } =>
            "The user whom the access token stands for lacks a permission that this call needs.",
        (HttpStatusCode.Forbidden, "E0000006") =>
            "The app's admin role lacks a permission: scopes and roles are granted separately. An admin assigns a role to the app in the "
            + "Admin Console, Applications > the app > Admin roles.",
        (HttpStatusCode.Forbidden, "E0000005") => "The endpoint may not take this kind of credential, or needs a super administrator.",
        (HttpStatusCode.Unauthorized, "E0000011") => "The API token is unknown, revoked, or has not been used for 30 days.",
        (HttpStatusCode.Unauthorized, "E0000015") => "The org lacks the feature; the credential is not at fault.",
        (HttpStatusCode.Unauthorized, "invalid_token") => "The access token has expired, was revoked, or belongs to another org.",
        (HttpStatusCode.PreconditionFailed, _) => "The resource was changed since it was read: read it again for its new ETag.",
        ( >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified, _) =>
            "Redirects are not followed, as they would take the credential along: check the org URL and what stands between.",
        _ => null,
    };
}
