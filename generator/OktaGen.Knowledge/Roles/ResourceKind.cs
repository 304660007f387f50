namespace OktaGen.Knowledge.Roles;

/// <summary>The kinds of resources of which a resource set holds all, or single ones; of other kinds the sources tell less.</summary>
internal enum ResourceKind
{
    Users,
    Groups,
    Apps,
}
