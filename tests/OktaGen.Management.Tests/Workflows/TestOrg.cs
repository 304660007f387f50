using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>A test org and a connection to it, by one clock: each pause that somebody waits for passes at once.</summary>
internal sealed class TestOrg : IAsyncDisposable
{
    private TestOrg(OktaTestOrg org, OktaConnection okta)
    {
        Org = org;
        Okta = okta;
    }

    public OktaTestOrg Org { get; }

    public OktaConnection Okta { get; }

    public static async Task<TestOrg> StartAsync(TimeSpan deactivationDelay = default, TimeProvider? clock = null)
    {
        clock ??= new PassingTimeProvider();
        OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = clock, DeactivationDelay = deactivationDelay });
        return new TestOrg(org, OktaConnection.Create(org.CreateApiToken(), timeProvider: clock));
    }

    public async ValueTask DisposeAsync()
    {
        await Okta.DisposeAsync();
        await Org.DisposeAsync();
    }
}
