using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Writes the OAuth half of API Services apps.</summary>
internal static class ServiceAppJson
{
    /// <summary>The content of an app that a test registers without a call.</summary>
    public static JsonObject Content(string label) => new()
    {
        ["name"] = "oidc_client",
        ["label"] = label,
        ["signOnMode"] = "OPENID_CONNECT",
        ["credentials"] = new JsonObject(),
        ["settings"] = new JsonObject
        {
            ["oauthClient"] = new JsonObject
            {
                ["application_type"] = "service",
                ["grant_types"] = new JsonArray("client_credentials"),
                ["response_types"] = new JsonArray("token"),
                ["consent_method"] = "TRUSTED",
                ["issuer_mode"] = "ORG_URL",
            },
        },
    };

    /// <summary>Puts in what may have changed since the client sent it. The secret is shown once, when the app is created.</summary>
    public static void Overlay(JsonObject app, ServiceApp service, OrgState org)
    {
        JsonObject client = Member(Member(app, "credentials"), "oauthClient");
        client["client_id"] = service.ClientId;
        client["token_endpoint_auth_method"] = service.ClientSecret is null ? "private_key_jwt" : "client_secret_basic";
        client.Remove("client_secret");
        JsonObject settings = Member(Member(app, "settings"), "oauthClient");
        settings["dpop_bound_access_tokens"] = service.RequireDPoP;
        string appId = org.FindAppId(service);
        settings["jwks"] = new JsonObject { ["keys"] = new JsonArray([.. service.Keys.Select(key => key.ToJson(org, appId))]) };
    }

    private static JsonObject Member(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject member)
        {
            parent[name] = member = [];
        }

        return member;
    }
}
