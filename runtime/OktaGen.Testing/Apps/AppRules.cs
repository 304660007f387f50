using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of the apps that it is sent.</summary>
internal static class AppRules
{
    // What Okta decides: a client may send it back as it got it.
    private static readonly string[] s_readOnly = [
        "id", "status", "created", "lastUpdated", "_links", "_embedded", "orn", "universalLogout"];

    public static JsonObject Content(JsonObject sent, AppRecord? existing = null)
    {
        if (JsonBody.Text(sent, "label") is not { Length: >= 1 and <= 100 })
        {
            throw OktaErrors.Validation("label", "label: must have 1 to 100 characters");
        }

        if (JsonBody.Text(sent, "signOnMode") is not { Length: > 0 } mode
            || (existing is not null && mode != (string?)existing.Content["signOnMode"]))
        {
            throw OktaErrors.Validation("signOnMode", "signOnMode: The field cannot be left blank, nor be changed");
        }

        JsonObject content = [];
        foreach (KeyValuePair<string, JsonNode?> member in sent.Where(member => !s_readOnly.Contains(member.Key)))
        {
            content[member.Key] = member.Value?.DeepClone();
        }

        content.TryAdd("name", existing?.Name
            ?? mode switch { "OPENID_CONNECT" => "oidc_client", "BOOKMARK" => "bookmark", _ => mode.ToLowerInvariant() });
        return content;
    }

    /// <summary>The OAuth settings of a request for an API Services app, or <see langword="null"/> for another app.</summary>
    public static JsonObject? ServiceSettings(JsonObject sent) =>
        JsonBody.Object(sent, "settings") is { } settings
        && JsonBody.Object(settings, "oauthClient") is { } client
        && JsonBody.Text(client, "application_type") == "service"
            ? client
            : null;

    /// <summary>The method by which an API Services app authenticates.</summary>
    public static string AuthenticationMethod(JsonObject sent)
    {
        string? method = JsonBody.Object(sent, "credentials") is { } credentials
            && JsonBody.Object(credentials, "oauthClient") is { } client
            ? JsonBody.Text(client, "token_endpoint_auth_method")
            : null;
        return method is "private_key_jwt" or "client_secret_basic"
            ? method
            : throw OktaErrors.Validation(
                "token_endpoint_auth_method", "token_endpoint_auth_method: must be private_key_jwt or client_secret_basic");
    }

    /// <summary>The keys of a request for an API Services app, which the caller owns.</summary>
    public static PublicKey[] Keys(JsonObject settings, DateTimeOffset now)
    {
        JsonObject? set = JsonBody.Object(settings, "jwks");
        JsonNode?[] keys = set?["keys"] is JsonArray items ? [.. items] : [];
        return [.. keys.Select(key => AppKeyRules.Read(key as JsonObject ?? throw OktaErrors.MalformedBody(), now))];
    }
}
