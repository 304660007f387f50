using System.Net;

namespace OktaGen.Authentication.Tokens;

/// <summary>What cures each refusal of the token endpoint, in words that name the place in Okta's Admin Console.</summary>
internal static class TokenErrorAdvice
{
    public const string RequireDPoP =
        "Set 'Require Demonstrating Proof of Possession (DPoP) header in token requests' in the app's General settings, or "
            + "OktaOptions.DPoP to Automatic.";

    /// <summary>One or two sentences; empty where nothing sensible can be said.</summary>
    public static string For(HttpStatusCode status, string? error) => error switch
    {
        "consent_required" => "None of the requested scopes is granted to the app. An admin grants them in the Admin Console, "
            + "Applications > the app > Okta API Scopes.",
        "invalid_client" => "Check that ClientId is the client id of an active API Services app of this org, that the app's client "
            + "authentication is 'Public key / Private key', that the public key that belongs to PrivateKey is registered and active "
            + "there, "
            + "and that PrivateKeyId is that key's id (kid). Only API service integrations take a ClientSecret.",
        "invalid_scope" => "A requested scope does not exist, or cannot be had with client credentials (openid scopes cannot). "
            + "Check the spelling in OktaScopes.txt.",
        "client_credentials_self_scope_requested" => "Scopes that end in .self need a signed-in user. Remove them from OktaScopes.txt.",
        "unauthorized_client" => "The app may not use the client credentials grant. Create an app of the type API Services.",
        "invalid_dpop_proof" or "use_dpop_nonce" =>
            "The app requires DPoP. If OktaOptions.DPoP is Off, set it to Automatic, or clear 'Require "
            + "Demonstrating Proof of Possession (DPoP) header in token requests' in the app's General settings.",
        "access_denied" => "Okta's policy refuses, often because this machine is outside the network zone that the app allows.",
        _ => ForStatus(status),
    };

    private static string ForStatus(HttpStatusCode status) => (int)status switch
    {
        429 => "The token endpoint's rate limit is reached: calls wait for its end where their time allows. Try again later.",
        407 => ErrorHint.ProxyLogin,
        >= 500 => "This is Okta's own trouble, or that of a proxy before it. Try again later.",
        404 or 405 or (>= 300 and < 400) => "Check OktaOptions.OrgUrl: it seems not to be the address of an Okta org.",
        _ => "",
    };
}
