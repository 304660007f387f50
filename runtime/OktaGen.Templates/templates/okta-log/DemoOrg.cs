using OktaGen;
using OktaGen.Testing;

namespace MyOktaProject;

/// <summary>An Okta org inside this process, so that the project runs at once. It can go as soon as there is an org.</summary>
internal sealed class DemoOrg : IAsyncDisposable
{
    private readonly OktaTestOrg _org;

    private DemoOrg(OktaTestOrg org) => _org = org;

    /// <summary>Starts an org and puts it into the configuration, unless that or the environment names one.</summary>
    public static async Task<DemoOrg?> StartIfNeededAsync(IConfigurationManager configuration)
    {
        string[] keys = ["Okta:Client:OrgUrl", "Okta:Client:OktaDomain", "OKTA_CLIENT_ORGURL", "OKTA_CLIENT_OKTADOMAIN"];
        if (keys.Any(key => configuration[key] is { Length: > 0 }))
        {
            return null;
        }

        OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Logs.Add("user.session.start");
        org.Logs.Add("user.account.lock");
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
