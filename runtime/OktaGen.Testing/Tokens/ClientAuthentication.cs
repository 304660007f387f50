using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Testing;

/// <summary>
/// Finds out which app makes a token request: by <c>private_key_jwt</c>, or by <c>client_secret_basic</c> for an app of that kind.
/// </summary>
internal static class ClientAuthentication
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public static ServiceApp Verify(Call call, QueryValues form)
    {
        bool byHeader = call.Headers.Authorization.Count > 0;
        bool bySecret = form.Has("client_secret");
        bool byAssertion = form.Has("client_assertion");
        if ((byHeader ? 1 : 0) + (bySecret ? 1 : 0) + (byAssertion ? 1 : 0) > 1)
        {
            throw OAuthErrors.InvalidRequest("Cannot supply multiple client credentials.", status: 401);
        }

        if (byHeader)
        {
            return ByBasic(call);
        }

        if (bySecret)
        {
            throw WrongMethod();
        }

        if (!byAssertion)
        {
            throw OAuthErrors.InvalidClient("Client authentication failed: no client credentials were supplied.");
        }

        if (form["client_assertion_type"] != AssertionType)
        {
            throw OAuthErrors.InvalidRequest($"The client_assertion_type is invalid: it must be {AssertionType}.");
        }

        Jwt assertion = Jwt.TryParse(form["client_assertion"]!)
            ?? throw OAuthErrors.InvalidClient("The client_assertion is not a valid JSON Web Token.");
        ServiceApp app = ClientAssertionVerifier.Verify(call.Org, assertion, form["client_id"]);
        return app.ClientSecret is null ? app : throw WrongMethod();
    }

    // Both parts are form-encoded before they are joined (RFC 6749, section 2.3.1).
    private static ServiceApp ByBasic(Call call)
    {
        string[] parts = Decode(call.Headers.Authorization.ToString()).Split(':');
        if (parts.Length != 2)
        {
            throw OAuthErrors.InvalidClient("The Authorization header must hold client id and client secret as Basic credentials.");
        }

        ServiceApp app = call.Org.FindClient(QueryValues.Decode(parts[0])) ?? throw OAuthErrors.UnknownClient();
        if (app.ClientSecret is null)
        {
            throw WrongMethod();
        }

        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(QueryValues.Decode(parts[1])), Encoding.UTF8.GetBytes(app.ClientSecret))
            ? app
            : throw OAuthErrors.InvalidClient("The client secret supplied for a confidential client is invalid.");
    }

    private static string Decode(string authorization)
    {
        const string Scheme = "Basic ";
        byte[] bytes = new byte[authorization.Length];
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && Convert.TryFromBase64String(authorization[Scheme.Length..], bytes, out int length)
                ? Encoding.UTF8.GetString(bytes, 0, length)
                : "";
    }

    private static RefusedException WrongMethod() =>
        OAuthErrors.InvalidClient("The client is not configured for this authentication method.");
}
