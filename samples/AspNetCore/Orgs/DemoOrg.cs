using OktaGen;
using OktaGen.Testing;

namespace PeopleApi.Orgs;

/// <summary>An Okta org inside this process, with people to try the service on.</summary>
internal sealed class DemoOrg : IAsyncDisposable
{
    private readonly OktaTestOrg _org;

    private DemoOrg(OktaTestOrg org) => _org = org;

    /// <summary>Starts an org and puts it into the configuration, unless that or the environment names one.</summary>
    public static async Task<DemoOrg?> StartIfNeededAsync(ConfigurationManager configuration)
    {
        string[] keys = ["Okta:Client:OrgUrl", "Okta:Client:OktaDomain", "OKTA_CLIENT_ORGURL", "OKTA_CLIENT_OKTADOMAIN"];
        if (keys.Any(key => configuration[key] is { Length: > 0 }))
        {
            return null;
        }

        OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Groups.Add("Engineering", "Those who build");
        foreach (string name in (string[])[
            "Ada Lovelace", "Alan Turing", "Barbara Liskov", "Edsger Dijkstra", "Grace Hopper", "Tony Hoare"])
        {
            string[] parts = name.Split(' ');
            string login = $"{parts[0]}@example.com".ToLowerInvariant();
            org.Users.Add(login, parts[0], parts[1]);
            org.Groups.AddMember("Engineering", login);
        }

        OktaOptions app = org.CreateServiceApp([.. GrantedScopes.All]);
        configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Okta:Client:OrgUrl"] = app.OrgUrl,
            ["Okta:Client:ClientId"] = app.ClientId,
            ["Okta:Client:PrivateKey"] = app.PrivateKey,
            ["Okta:Client:PrivateKeyId"] = app.PrivateKeyId,
        });
        return new DemoOrg(org);
    }

    public ValueTask DisposeAsync() => _org.DisposeAsync();
}
