namespace OktaGen.Redis.Tests;

/// <summary>Fleets of many sizes on one org, by a simulated clock, with the script on a real server.</summary>
public sealed class FleetSimulationTests(Servers servers) : IClassFixture<Servers>
{
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(5);

    [Fact]
    public void A_thousand_instances_send_no_more_than_the_limit_and_one_each()
    {
        const int limit = 1200;
        Simulation fleet = Create(instances: 1000, workers: 1, limit, seed: 1, window: TimeSpan.FromSeconds(2), Servers.Fastest);

        fleet.RunWindows(1);

        Assert.All(fleet.Org.Windows, calls => Assert.InRange(calls, 0, limit + 1000));
        Assert.InRange(fleet.Org.Windows[0], 0.95 * limit, limit);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_window_sees_no_more_calls_than_the_limit_and_one_for_each_instance(int seed)
    {
        var random = new Random(seed);
        int instances = random.Next(2, 24);
        int limit = random.Next(5, 400);
        Simulation fleet = Create(instances, workers: random.Next(1, 12), limit, seed);

        fleet.RunWindows(5);

        Assert.All(fleet.Org.Windows, calls => Assert.InRange(calls, 0, limit + instances));
    }

    [Fact]
    public void Eight_that_want_all_share_fairly_use_nearly_all_and_are_not_refused()
    {
        Simulation fleet = Create(instances: 8, workers: 6, limit: 200, seed: 7);

        fleet.RunWindows(5);

        Assert.Equal(0, fleet.Org.Refused);
        Assert.All(fleet.Org.Windows.Take(5), static calls => Assert.InRange(calls, 190, 200));
        double fair = fleet.Instances.Average(static one => one.Calls);
        Assert.All(fleet.Instances, one => Assert.InRange(one.Calls, 0.9 * fair, 1.1 * fair));
    }

    [Fact]
    public void The_share_of_one_that_was_killed_is_taken_within_a_window()
    {
        Simulation fleet = Create(instances: 8, workers: 6, limit: 200, seed: 8);
        fleet.RunWindows(1);

        fleet.Kill(3);
        fleet.RunWindows(3);

        Assert.All(fleet.Org.Windows.Skip(2).Take(2), static calls => Assert.InRange(calls, 190, 200));
    }

    [Fact]
    public void Where_the_server_forgets_everything_the_fleet_goes_on_as_before()
    {
        Simulation fleet = Create(instances: 8, workers: 6, limit: 200, seed: 9);
        fleet.RunWindows(1);
        fleet.Run(TimeSpan.FromMilliseconds(60));

        servers.Connect("Garnet").GetServers()[0].Execute("FLUSHALL");
        fleet.RunWindows(2);

        Assert.InRange(fleet.Org.Refused, 0, 8 * 6);
        Assert.InRange(fleet.Org.Windows[^2], 190, 208);
    }

    private Simulation Create(
        int instances, int workers, int limit, int seed, TimeSpan? window = null, string server = "Garnet") =>
        new(servers.Connect(server), servers.NewKey(), instances, workers, limit, window ?? s_window, seed);
}
