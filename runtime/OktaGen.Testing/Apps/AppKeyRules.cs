using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of the keys of an app.</summary>
internal static class AppKeyRules
{
    private const int MaxKeys = 50;

    public static PublicKey Read(JsonObject sent, DateTimeOffset now)
    {
        using JsonDocument document = JsonDocument.Parse(sent.ToJsonString());
        string? id = JsonBody.Text(sent, "kid");
        PublicKey? key = Jwk.HasPrivateMember(document.RootElement)
            ? null
            : Jwk.TryRead(id ?? Jwk.Thumbprint(document.RootElement), document.RootElement);
        if (key is null or { RsaKeySize: < 2048 } || (JsonBody.Text(sent, "use") ?? "sig") != "sig")
        {
            key?.Dispose();
            throw Invalid("must be a public signing key: RSA of at least 2048 bits, or on P-256, P-384 or P-521");
        }

        key.HasChosenId = id is not null;
        key.Created = now;
        key.IsActive = JsonBody.Text(sent, "status") != "INACTIVE";
        return key;
    }

    /// <summary>Verifies the keys that an app is to have.</summary>
    public static void VerifySet(IReadOnlyCollection<PublicKey> keys)
    {
        if (keys.Count > MaxKeys
            || keys.DistinctBy(key => key.Id, StringComparer.Ordinal).Count() < keys.Count
            || (keys.Count > 1 && keys.Any(key => !key.HasChosenId)))
        {
            throw Invalid("an app has at most 50 keys, each with a kid of its own");
        }
    }

    public static void VerifyNotLastActive(ServiceApp app, PublicKey key)
    {
        if (app.ClientSecret is null && app.Keys.TrueForAll(other => other == key || !other.IsActive))
        {
            throw Invalid("the last active key cannot be deactivated");
        }
    }

    public static void VerifyInactive(PublicKey key)
    {
        if (key.IsActive)
        {
            throw Invalid("an active key cannot be deleted");
        }
    }

    private static RefusedException Invalid(string cause) => OktaErrors.Validation("JsonWebKey", $"JsonWebKey: {cause}");
}
