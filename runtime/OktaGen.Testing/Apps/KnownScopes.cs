using System.Reflection;

namespace OktaGen.Testing;

/// <summary>The scopes that the org's authorization server knows.</summary>
internal static class KnownScopes
{
    private static readonly HashSet<string> s_management = new(
        typeof(OktaScopes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_openId = new(StringComparer.Ordinal)
    {
        "openid", "profile", "email", "address", "phone", "offline_access", "device_sso", "groups",
    };

    /// <summary>A scope that was granted is known, even one that the management API's description lacks.</summary>
    public static bool IsKnown(string scope, ServiceApp app) => s_management.Contains(scope) || app.FindGrant(scope) is not null;

    public static bool IsOpenId(string scope) => s_openId.Contains(scope);
}
