namespace OktaGen.Testing;

/// <summary>Verifies a client assertion as Okta does. The first fault found is the one that the answer names.</summary>
internal static class ClientAssertionVerifier
{
    private const long MaxLifetimeSeconds = 3600;

    public static ServiceApp Verify(OrgState org, Jwt assertion, string? clientId)
    {
        string algorithm = assertion.HeaderText("alg") ?? "";
        if (!SignatureAlgorithms.All.Contains(algorithm))
        {
            throw OAuthErrors.InvalidClient("The client_assertion token has an invalid signature algorithm.");
        }

        ServiceApp app = FindApp(org, assertion, clientId);
        PublicKey key = FindKey(app, assertion);
        if (!key.Fits(algorithm))
        {
            throw OAuthErrors.InvalidClient("The client_assertion token has a signature algorithm that does not fit the key.");
        }

        if (!key.Verify(algorithm, assertion.SignedData, assertion.Signature))
        {
            throw OAuthErrors.InvalidClient("The client_assertion signature is invalid.");
        }

        if (assertion.Text("aud") != org.BaseUrl + "/oauth2/v1/token")
        {
            throw OAuthErrors.InvalidClient("The audience claim for client_assertion must be the endpoint invoked for the request.");
        }

        VerifyTimes(assertion, org.Clock.GetUtcNow());
        SpendId(app, assertion, org.Clock.GetUtcNow());
        return app;
    }

    private static ServiceApp FindApp(OrgState org, Jwt assertion, string? clientId)
    {
        string? issuer = assertion.Text("iss");
        string? subject = assertion.Text("sub");
        if (issuer is null)
        {
            throw OAuthErrors.InvalidClient("The issuer claim for client_assertion is invalid.");
        }

        if (subject is null || subject != issuer)
        {
            throw OAuthErrors.InvalidClient(
                "The subject claim for client_assertion is invalid: it must be the client id, as the issuer claim.");
        }

        if (clientId is not null && clientId != issuer)
        {
            throw OAuthErrors.InvalidClient("The client_id does not match the client_assertion.");
        }

        return org.FindClient(issuer) ?? throw OAuthErrors.UnknownClient();
    }

    private static PublicKey FindKey(ServiceApp app, Jwt assertion)
    {
        if (app.Keys.Count == 0)
        {
            throw OAuthErrors.InvalidClient("The client has no JSON Web Key configured.");
        }

        bool hasKeyId = assertion.Header.TryGetProperty("kid", out _);
        PublicKey? key = hasKeyId || app.Keys.Count > 1 ? app.FindKey(assertion.HeaderText("kid")) : app.Keys[0];
        return key is { IsActive: true } ? key : throw OAuthErrors.InvalidClient("The client_assertion token has an invalid key id (kid).");
    }

    private static void VerifyTimes(Jwt assertion, DateTimeOffset time)
    {
        double now = time.ToUnixTimeMilliseconds() / 1000.0;
        long expires = assertion.Seconds("exp")
            ?? throw OAuthErrors.InvalidClient("The client_assertion token must have an expiration, in whole seconds.");
        if (expires <= now)
        {
            throw OAuthErrors.InvalidClient("The client_assertion token is expired.");
        }

        if (expires > now + MaxLifetimeSeconds)
        {
            throw OAuthErrors.InvalidClient("The client_assertion token has an expiration too far into the future.");
        }

        if (assertion.Has("iat") && (assertion.Seconds("iat") is not { } issued || issued > now))
        {
            throw OAuthErrors.InvalidClient("The client_assertion token was issued in the future.");
        }
    }

    private static void SpendId(ServiceApp app, Jwt assertion, DateTimeOffset now)
    {
        if (assertion.Has("jti") && (assertion.Text("jti") is not { Length: > 0 } id
            || !app.UsedAssertions.Spend(id, now, TimeSpan.FromSeconds(MaxLifetimeSeconds))))
        {
            throw OAuthErrors.InvalidClient("The client_assertion token has already been used.");
        }
    }
}
