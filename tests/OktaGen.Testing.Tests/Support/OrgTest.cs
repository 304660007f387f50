using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

/// <summary>Tests of an org that is started for each of them and stopped after it.</summary>
public abstract class OrgTest : IAsyncLifetime
{
    /// <summary>Stands still until a test moves it. An org goes by it where <see cref="Options"/> say so.</summary>
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

    protected OktaTestOrg Org { get; private set; } = null!;

    /// <summary>Calls the org by an API token.</summary>
    private protected RawClient Client { get; private set; } = null!;

    protected virtual OktaTestOrgOptions Options => new();

    public async Task InitializeAsync()
    {
        Org = await OktaTestOrg.StartAsync(Options);
        Client = Org.ByApiToken();
        await ArrangeAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Org.DisposeAsync();
    }

    /// <summary>What all tests of a class find in the org.</summary>
    protected virtual Task ArrangeAsync() => Task.CompletedTask;
}
