namespace OktaGen.Cli.ScopeLists;

/// <summary>Whether a scope is in a set of scopes.</summary>
internal enum Presence
{
    /// <summary>Nobody knows what the set holds.</summary>
    Unknown,

    No,

    Yes,

    /// <summary>Not itself, but by the scope to manage the same resource.</summary>
    ByManage,
}
