using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary><c>users</c>: login, names, status, further attributes of the profile, factors.</summary>
internal static class UserSeed
{
    public static void Apply(SeedNode users, OktaTestOrg org)
    {
        foreach (SeedNode node in users.Items())
        {
            IReadOnlyDictionary<string, SeedNode> user = node.Members("login", "firstName", "lastName", "status", "profile", "factors");
            string login = node.Required(user, "login").Text();
            node.Try(() => org.Users.Add(
                login,
                node.Required(user, "firstName").Text(),
                node.Required(user, "lastName").Text(),
                user.GetValueOrDefault("status")?.Text() ?? "ACTIVE",
                user.GetValueOrDefault("profile")?.ToObject()));
            foreach (SeedNode factor in user.GetValueOrDefault("factors")?.Items() ?? [])
            {
                factor.Try(() => org.Factors.Add(login, factor.Text()));
            }
        }
    }
}
