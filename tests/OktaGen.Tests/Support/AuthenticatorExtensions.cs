using OktaGen.Authentication;
using OktaGen.Messages;

namespace OktaGen.Tests;

internal static class AuthenticatorExtensions
{
    /// <summary>The credential for a call of which nothing is known.</summary>
    public static async ValueTask<Authorization> AuthorizeAsync(this Authenticator authenticator)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.okta.com/api/v1/users");
        return await authenticator.AuthorizeAsync(new ForeignCall(request), default);
    }
}
