using OktaGen;
using OktaGen.Testing;

namespace MyOktaProject;

/// <summary>An Okta org inside this process, so that the project runs at once. It can go as soon as there is an org.</summary>
internal sealed class DemoOrg : IAsyncDisposable
{
    private readonly OktaTestOrg _org;

    private DemoOrg(OktaTestOrg org) => _org = org;

    /// <summary>How to connect to it.</summary>
    public OktaOptions Options => _org.CreateServiceApp([.. GrantedScopes.All]);

    /// <summary>Starts an org, unless the options name one.</summary>
    public static async Task<DemoOrg?> StartIfNeededAsync(OktaOptions options)
    {
        if (options.OrgUrl is not null || options.OktaDomain is not null)
        {
            return null;
        }

        OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        org.Users.Add("alan@example.com", "Alan", "Turing");
        org.Users.Add("grace@example.com", "Grace", "Hopper", "SUSPENDED");
        return new DemoOrg(org);
    }

    public ValueTask DisposeAsync() => _org.DisposeAsync();
}
