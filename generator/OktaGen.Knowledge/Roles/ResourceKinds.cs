namespace OktaGen.Knowledge.Roles;

/// <summary>What kinds of resources are called in routes and in sources.</summary>
internal static class ResourceKinds
{
    public static string NameOf(ResourceKind kind) => kind switch
    {
        ResourceKind.Users => "users",
        ResourceKind.Groups => "groups",
        ResourceKind.Apps => "apps",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind of a name; null for another one.</summary>
    public static ResourceKind? Find(string name) => name switch
    {
        "users" => ResourceKind.Users,
        "groups" => ResourceKind.Groups,
        "apps" => ResourceKind.Apps,
        _ => null,
    };
}
