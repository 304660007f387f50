using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary><c>groups</c>: name, description, and their members by login.</summary>
internal static class GroupSeed
{
    public static void Apply(SeedNode groups, OktaTestOrg org)
    {
        foreach (SeedNode node in groups.Items())
        {
            IReadOnlyDictionary<string, SeedNode> group = node.Members("name", "description", "members");
            string name = node.Required(group, "name").Text();
            string id = node.Try(() => org.Groups.Add(name, group.GetValueOrDefault("description")?.Text())).Id;
            foreach (SeedNode member in group.GetValueOrDefault("members")?.Items() ?? [])
            {
                member.Try(() => org.Groups.AddMember(id, member.Text()));
            }
        }
    }
}
