using System.Reflection;

namespace OktaGen.Testing;

/// <summary>The scopes that the org's authorization server knows.</summary>
internal static class KnownScopes
{
    private static readonly HashSet<string> s_openId = new(StringComparer.Ordinal)
    {
        "openid", "profile", "email", "address", "phone", "offline_access", "device_sso", "groups",
    };

    /// <summary>Those of the management API.</summary>
    public static IReadOnlySet<string> Management { get; } = typeof(OktaScopes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A scope that was granted is known, even one that the management API's description lacks.</summary>
    public static bool IsKnown(string scope, ServiceApp app) => Management.Contains(scope) || app.FindGrant(scope) is not null;

    public static bool IsOpenId(string scope) => s_openId.Contains(scope);
}
