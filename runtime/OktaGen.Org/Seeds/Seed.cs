using OktaGen.Org.Credentials;
using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary>What a new org has. A further kind of thing is a class beside it, and a line here.</summary>
internal static class Seed
{
    // In this order: later ones name earlier ones.
    private static readonly (string Name, Action<SeedNode, OktaTestOrg> Apply)[] s_sections =
    [
        ("schemas", SchemaSeed.Apply),
        ("users", UserSeed.Apply),
        ("groups", GroupSeed.Apply),
        ("apps", AppSeed.Apply),
        ("limits", LimitSeed.Apply),
    ];

    private static readonly string[] s_names = [.. s_sections.Select(static section => section.Name), ClientSeed.Name];

    /// <param name="path">The seed; null for an empty org.</param>
    /// <param name="org">The org, which does not listen yet.</param>
    /// <returns>The credentials of its client.</returns>
    /// <exception cref="Cli.ToolException">The seed cannot be read, or the org refuses what it says.</exception>
    public static OrgCredentials Apply(string? path, OktaTestOrg org)
    {
        IReadOnlyDictionary<string, SeedNode> members = path is null
            ? new Dictionary<string, SeedNode>()
            : SeedFile.Read(path).Members(s_names);
        foreach ((string name, Action<SeedNode, OktaTestOrg> apply) in s_sections)
        {
            if (members.TryGetValue(name, out SeedNode? section))
            {
                apply(section, org);
            }
        }

        return ClientSeed.Apply(members.GetValueOrDefault(ClientSeed.Name), org);
    }
}
