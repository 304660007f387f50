using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary><c>apps</c>: bookmarks by label, and the users and groups that are assigned to them, by login and by name.</summary>
internal static class AppSeed
{
    public static void Apply(SeedNode apps, OktaTestOrg org)
    {
        // Schemas of their users may have brought some along.
        List<OktaTestApp> added = [.. org.Apps.All];
        foreach (SeedNode node in apps.Items())
        {
            IReadOnlyDictionary<string, SeedNode> app = node.Members("label", "users", "groups");
            string label = node.Required(app, "label").Text();
            OktaTestApp? known = added.Find(candidate => candidate.Label == label);
            string id = (known ?? node.Try(() => org.Apps.Add(label))).Id;
            AppRecord record = org.State.Apps.FindById(id)!;
            foreach (SeedNode user in app.GetValueOrDefault("users")?.Items() ?? [])
            {
                string userId = (org.Users.Find(user.Text()) ?? throw user.Fault($"there is no user {user.Text()}.")).Id;
                record.Users.Add(sequence => new AppAssignment(userId, sequence, id, IsUser: true, org.State.Now, []));
            }

            foreach (SeedNode group in app.GetValueOrDefault("groups")?.Items() ?? [])
            {
                string groupId = (org.Groups.Find(group.Text()) ?? throw group.Fault($"there is no group {group.Text()}.")).Id;
                record.Groups.Add(sequence => new AppAssignment(groupId, sequence, id, IsUser: false, org.State.Now, []));
            }
        }
    }
}
