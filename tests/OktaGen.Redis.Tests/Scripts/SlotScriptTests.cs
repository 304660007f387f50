using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Redis.Tests;

/// <summary>The script that gives slots of calls under way at the same time, on each kind of server.</summary>
public sealed class SlotScriptTests(Servers servers) : IClassFixture<Servers>
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly string _key = servers.NewKey();

    public static TheoryData<string> Kinds => Servers.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_together_have_no_more_than_the_limit(string kind)
    {
        Assert.Equal(60, State(kind, "a", 0, wanted: 60).Slots);
        Assert.Equal(15, State(kind, "b", 0, wanted: 60).Slots);

        Assert.Equal(0, State(kind, "c", 0, wanted: 1).Slots);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Who_holds_more_than_its_share_gives_back_what_others_wait_for(string kind)
    {
        State(kind, "a", 0, wanted: 75);
        Assert.Equal(0, State(kind, "b", 0, wanted: 40).Slots);

        int most = State(kind, "a", 75, wanted: 0).Most;
        Assert.Equal(38, most);
        State(kind, "a", most, wanted: 0);

        Assert.Equal(37, State(kind, "b", 0, wanted: 40).Slots);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_refusal_brings_all_down_to_the_lowest_limit_that_is_known_and_further(string kind)
    {
        State(kind, "a", 0, wanted: 40);

        Assert.Equal(35, State(kind, "a", 40, wanted: 0, isRefused: true).Limit);
        Assert.Equal(35, State(kind, "b", 0, wanted: 1, isRefused: true).Limit);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(26, State(kind, "b", 0, wanted: 1, isRefused: true).Limit);

        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(75, State(kind, "b", 0, wanted: 0).Limit);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_slots_of_one_that_died_are_free_after_three_seconds(string kind)
    {
        State(kind, "a", 0, wanted: 75);

        _time.Advance(TimeSpan.FromSeconds(3.1));

        Assert.Equal(75, State(kind, "b", 0, wanted: 80).Slots);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Where_there_are_less_slots_than_instances_each_has_its_turn(string kind)
    {
        Assert.Equal(1, State(kind, "a", 0, wanted: 1, limit: 1).Slots);
        Assert.Equal(0, State(kind, "b", 0, wanted: 1, limit: 1).Slots);
        Assert.Equal(1, State(kind, "a", 1, wanted: 0, limit: 1).Most);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, State(kind, "b", 0, wanted: 1, limit: 1).Slots);
        Assert.Equal(0, State(kind, "a", 1, wanted: 1, limit: 1).Most);
        State(kind, "a", 0, wanted: 0, limit: 1);

        Assert.Equal(1, State(kind, "b", 0, wanted: 1, limit: 1).Slots);
    }

    private (int Slots, int Most, int Limit) State(
        string kind, string id, int inUse, int wanted, int limit = 75, bool isRefused = false)
    {
        string[] answer = new TimedServer(servers.Connect(kind), _time).Evaluate(
            LeaseScripts.Slots, _key, "", id, "app", "1", limit, inUse, wanted, wanted, isRefused ? 1 : 0);
        int[] numbers = [.. answer.Select(static text => int.Parse(text, CultureInfo.InvariantCulture))];
        return (numbers[0], numbers[1], numbers[3]);
    }
}
