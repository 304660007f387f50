using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OktaGen.Testing;
using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>One process of several that follows the System Log, on each kind of server.</summary>
public sealed class LeaseTests(Servers servers) : IClassFixture<Servers>
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly string _name = servers.NewKey().Replace('{', '-').Replace('}', '-');

    public static TheoryData<string> Kinds => Servers.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_holds_it_and_the_next_gets_it_when_that_ends(string kind)
    {
        RedisLease first = Create(kind);
        IOktaHeldLease held = await first.AcquireAsync(default).WaitAsync(s_patience);
        Task<IOktaHeldLease> waiting = Create(kind).AcquireAsync(default);
        Assert.False(waiting.IsCompleted);

        await held.DisposeAsync();

        await using IOktaHeldLease next = await waiting.WaitAsync(s_patience);
        Assert.False(next.Lost.IsCancellationRequested);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Who_finds_another_holder_has_lost_it_and_leaves_that_one_alone(string kind)
    {
        IOktaHeldLease held = await Create(kind).AcquireAsync(default).WaitAsync(s_patience);
        IDatabase database = servers.Connect(kind).GetDatabase();
        string key = $"oktagen:{{lease {_name}}}";
        Task lost = Loss(held);

        await database.StringSetAsync(key, "another");
        await lost;
        await held.DisposeAsync();

        Assert.Equal("another", await database.StringGetAsync(key));
    }

    [Fact]
    public async Task One_that_reaches_the_server_no_more_stops_and_another_gets_it()
    {
        using var garnet = new GarnetHost();
        await using var gate = new Gate(garnet.Port);
        using ConnectionMultiplexer cut = GarnetHost.Connect(gate.EndPoint);
        using ConnectionMultiplexer whole = GarnetHost.Connect(garnet.EndPoint);
        await using IOktaHeldLease held = await new RedisLease(cut, _name, TimeSpan.FromSeconds(1))
            .AcquireAsync(default)
            .WaitAsync(s_patience);
        Task lost = Loss(held);
        Task<IOktaHeldLease> waiting = new RedisLease(whole, _name, TimeSpan.FromSeconds(1)).AcquireAsync(default);

        gate.Close();

        await lost;
        Assert.True(held.Lost.IsCancellationRequested);
        await using IOktaHeldLease next = await waiting.WaitAsync(s_patience);
    }

    [Fact]
    public async Task An_event_is_followed_by_one_process_and_none_is_lost_when_that_dies()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        IDistributedCache cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        for (int i = 0; i < 5; i++)
        {
            org.Logs.Add("fleet.first");
        }

        using var death = new CancellationTokenSource();
        await using OktaConnection okta = OktaConnection.Create(org.CreateApiToken());
        await using IAsyncEnumerator<OktaPage<FleetEvent>> first = Follow(okta, cache).AsPages(null, death.Token).GetAsyncEnumerator();
        Assert.True(await first.MoveNextAsync());
        string[] seen = [.. first.Current.Items.Select(static one => one.Uuid)];
        ValueTask<bool> waits = first.MoveNextAsync();

        await using IAsyncEnumerator<OktaPage<FleetEvent>> second = Follow(okta, cache).AsPages().GetAsyncEnumerator();
        Task<bool> takesOver = second.MoveNextAsync().AsTask();
        Assert.False(takesOver.IsCompleted);
        org.Logs.Add("fleet.second");
        await death.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waits);

        Assert.True(await takesOver.WaitAsync(s_patience));
        Assert.Equal(5, seen.Length);
        Assert.Equal("fleet.second", Assert.Single(second.Current.Items).EventType);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("a{b", 1)]
    [InlineData("name", 0.1)]
    [InlineData("name", 7200)]
    public void Faulty_settings_are_refused(string name, double seconds) => Assert.ThrowsAny<ArgumentException>(
        () => new RedisLease(servers.Connect("Garnet"), name, TimeSpan.FromSeconds(seconds)));

    private static Task Loss(IOktaHeldLease held)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        held.Lost.Register(source.SetResult);
        return source.Task.WaitAsync(s_patience);
    }

    private OktaPageable<FleetEvent> Follow(OktaConnection okta, IDistributedCache cache) => new FleetLogClient(okta)
        .FollowAsync("eventType sw \"fleet\"")
        .WithCheckpoint(new OktaCacheCheckpoint(cache, _name))
        .WithLease(Create("Garnet"));

    private RedisLease Create(string kind) => new(servers.Connect(kind), _name, TimeSpan.FromMilliseconds(900));
}
