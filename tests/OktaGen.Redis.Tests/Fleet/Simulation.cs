using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>A fleet on one org, by a clock of its own: pools and script are the product's, the script runs on a real server.</summary>
internal sealed class Simulation
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(10);

    private readonly PriorityQueue<Action, DateTimeOffset> _events = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, 350, TimeSpan.Zero));
    private readonly List<TimedServer> _servers = [];

    public Simulation(IConnectionMultiplexer connection, string key, int instances, int workers, int limit, TimeSpan window, int seed)
    {
        var random = new Random(seed);
        Org = new SimulatedOrg(_time, limit, window);
        for (int i = 0; i < instances; i++)
        {
            var server = new TimedServer(connection, _time);
            _servers.Add(server);
            var context = new WindowPoolContext(
                server, new LeaseInstance("app", 1), 0, new OktaLocalRateLimiter(0, _time), SharingInstruments.Create(null),
                NullLogger.Instance, _time);
            var pool = new WindowPool(context, key, "GET /api/v1/users");
            Instances.Add(new SimulatedInstance(pool, Org, random, workers, _events));
        }
    }

    public SimulatedOrg Org { get; }

    public List<SimulatedInstance> Instances { get; } = [];

    public DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>An instance is gone without a word.</summary>
    public void Kill(int index)
    {
        Instances[index].Kill();
        _servers[index].IsSilent = true;
    }

    public void RunWindows(int count)
    {
        int end = Org.Windows.Count + count;
        while (Org.Windows.Count <= end)
        {
            Step();
        }
    }

    public void Run(TimeSpan time)
    {
        for (DateTimeOffset end = Now + time; Now < end;)
        {
            Step();
        }
    }

    private void Step()
    {
        DateTimeOffset end = Now + s_step;
        foreach (SimulatedInstance instance in Instances)
        {
            instance.Step(Now);
        }

        while (_events.TryPeek(out _, out DateTimeOffset at) && at <= end)
        {
            if (at > Now)
            {
                _time.Advance(at - Now);
            }

            _events.Dequeue()();
        }

        _time.Advance(end - Now);
    }
}
