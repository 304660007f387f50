using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Redis.Tests;

/// <summary>The script that leases the calls of a window, on each kind of server.</summary>
public sealed class WindowScriptTests(Servers servers) : IClassFixture<Servers>
{
    public static TheoryData<string> Kinds => Servers.Names;

    private FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_a_limit_that_nobody_knows_one_call_of_the_fleet_asks(string kind)
    {
        Speaker[] fleet = Fleet(kind, 3);

        int[] leases = [.. fleet.Select(static one => one.Want(5).Leases)];

        Assert.Equal([1, 0, 0], leases);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Where_the_one_that_asks_gets_no_answer_another_asks_a_second_later(string kind)
    {
        Speaker[] fleet = Fleet(kind, 3);
        fleet[0].Want(1);

        Time.Advance(TimeSpan.FromSeconds(0.9));
        int early = fleet[1].Want(5).Leases;
        fleet[0].Want(0);
        Time.Advance(TimeSpan.FromSeconds(0.1));
        int[] leases = [.. fleet[1..].Select(static one => one.Want(5).Leases)];

        Assert.Equal(0, early);
        Assert.Equal([1, 0], leases);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_server_whose_clock_is_behind_keeps_nobody_waiting_for_longer_than_a_window(string kind)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        Learn(new Speaker(server, key, "a"), limit: 10, remaining: 0);

        server.Ahead = TimeSpan.FromMinutes(-30);
        SpeakerAnswer answer = new Speaker(server, key, "b").Want(1);

        Assert.InRange(answer.ToEnd, 1, 5000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_endpoint_without_headers_has_no_limit(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        fleet[0].Want(1);
        fleet[0].Finish();
        fleet[0].Answered = 1;
        fleet[0].Want(0);

        SpeakerAnswer answer = fleet[1].Want(500);

        Assert.Equal((500, true), (answer.Leases, answer.IsFree));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_one_learns_is_known_to_all(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 100, remaining: 60);

        SpeakerAnswer answer = fleet[1].Want(1000);

        Assert.Equal((100, 5000), (answer.Limit, answer.ToEnd));
        Assert.Equal(60, answer.Leases);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_that_want_more_than_there_is_get_the_same(string kind)
    {
        Speaker[] fleet = Fleet(kind, 8);
        Learn(fleet[0], limit: 160, remaining: 0);
        WaitForEnd(fleet, Reset, limit: 160);

        int[] got = Exhaust(fleet);

        Assert.Equal(160, got.Sum());
        Assert.All(got, static calls => Assert.InRange(calls, 18, 22));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_app_gets_by_its_weight_however_many_processes_it_has(string kind)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        Speaker[] fleet =
        [
            new(server, key, "a1", "signin", weight: 3),
            .. Enumerable.Range(0, 4).Select(i => new Speaker(server, key, $"b{i}", "job", weight: 1)),
        ];
        Learn(fleet[0], limit: 160, remaining: 0);
        WaitForEnd(fleet, Reset, limit: 160);

        int[] got = Exhaust(fleet);

        Assert.InRange(got[0], 116, 124);
        Assert.All(got[1..], static calls => Assert.InRange(calls, 8, 12));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_an_app_leaves_to_others_is_theirs(string kind)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        var job = new Speaker(server, key, "job", "job", reserve: 0.25);
        var signIn = new Speaker(server, key, "signin", "signin");
        Learn(job, limit: 100, remaining: 100);

        int first = Exhaust([job])[0];
        int second = Exhaust([signIn])[0];

        Assert.Equal((75, 25), (first, second));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Oktas_own_count_wins(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 100, remaining: 99);
        fleet[0].Want(10);
        fleet[0].Finish();

        // Others, whom nobody here knows, have called too.
        fleet[0].Want(0, 100, Reset, remaining: 20, milliseconds: 4000);

        Assert.Equal(20, Exhaust([fleet[1]])[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_under_way_counts_until_it_is_answered(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 10, remaining: 10);
        Assert.Equal(10, Exhaust([fleet[0]])[0]);

        Assert.Equal(0, fleet[1].Want(5).Leases);
        fleet[0].UnderWay = 7;
        fleet[0].Want(0);

        Assert.Equal(3, Exhaust([fleet[1]])[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_call_without_an_answer_counts_as_sent(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 10, remaining: 10);
        fleet[0].Want(4);
        fleet[0].Finish();

        fleet[0].Want(0, 10, Reset, 10, 5000, uncounted: 4);

        // It wants nothing more.
        Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(6, Exhaust([fleet[1]])[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_leases_of_one_that_died_are_free_before_the_window_ends(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 20, remaining: 20);
        Exhaust([fleet[0]]);
        Assert.Equal(0, fleet[1].Want(20).Leases);

        Time.Advance(TimeSpan.FromSeconds(3.5));

        Assert.Equal(20, Exhaust([fleet[1]])[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_share_of_one_that_died_goes_to_the_others(string kind)
    {
        Speaker[] fleet = Fleet(kind, 4);
        Learn(fleet[0], limit: 80, remaining: 0);
        WaitForEnd(fleet, Reset, limit: 80);

        Exhaust(fleet);
        WaitForEnd(fleet, Reset + 1, limit: 80);

        // One of them says no more.
        int before = Exhaust(fleet[..3]).Sum();
        Assert.InRange(before, 58, 64);
        Array.ForEach(fleet[..3], static one => one.Finish());
        fleet[0].Want(0, 80, Reset + 2, 80 - before, 5000);
        for (int second = 0; second < 3; second++)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            Exhaust(fleet[..3]);
        }

        Assert.Equal(80, fleet[..3].Sum(static one => one.Got));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_window_that_is_over_begins_anew_for_all(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 10, remaining: 10);
        Exhaust(fleet);
        fleet[0].Finish();
        fleet[1].Finish();
        fleet[0].Want(0, 10, Reset, 0, 5000);
        Assert.Equal(0, fleet[1].Want(10).Leases);

        Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(10, Exhaust(fleet).Sum());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_window_that_was_not_over_after_all_goes_on(string kind)
    {
        Speaker[] fleet = Fleet(kind, 2);
        Learn(fleet[0], limit: 10, remaining: 0);
        Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(1, fleet[0].Want(1).Leases);
        fleet[0].Finish();

        fleet[0].Want(0, 10, Reset, remaining: 0, milliseconds: 2000, isRefused: true);

        SpeakerAnswer answer = fleet[1].Want(5);
        Assert.Equal((0, 2000), (answer.Leases, answer.ToEnd));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_server_whose_clock_was_set_back_ends_windows_as_those_see_them_who_call(string kind)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        var speaker = new Speaker(server, key, "a");
        Learn(speaker, limit: 10, remaining: 0);

        server.Ahead = TimeSpan.FromHours(-1);
        Time.Advance(TimeSpan.FromSeconds(4));
        SpeakerAnswer answer = speaker.Want(1, 10, Reset, 0, milliseconds: 1000);

        Assert.Equal((0, 1000), (answer.Leases, answer.ToEnd));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Where_there_are_less_calls_than_instances_each_has_its_turn(string kind)
    {
        Speaker[] fleet = Fleet(kind, 12);
        Learn(fleet[0], limit: 4, remaining: 0);
        int[] calls = new int[12];
        for (int window = 0; window < 6; window++)
        {
            WaitForEnd(fleet, Reset + window, limit: 4);
            int[] got = Exhaust(fleet);
            Assert.Equal(4, got.Sum());
            calls = [.. calls.Zip(got, static (sum, one) => sum + one)];
            Assert.Equal(0, fleet[0].Want(0, 4, Reset + window + 1, 0, 5000).Leases);
        }

        Assert.All(calls, static count => Assert.InRange(count, 1, 3));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Keys_that_are_gone_are_made_good_by_what_the_next_says(string kind)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        var speaker = new Speaker(server, key, "a");
        Learn(speaker, limit: 100, remaining: 50);
        speaker.Want(20);

        servers.Connect(kind).GetDatabase().KeyDelete(key);
        servers.Connect(kind).GetServers()[0].Execute("SCRIPT", "FLUSH");
        SpeakerAnswer answer = speaker.Want(100, 100, Reset, 50, 3000);

        Assert.Equal((100, 3000, 30), (answer.Limit, answer.ToEnd, answer.Leases));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_bucket_that_nobody_uses_is_forgotten(string kind)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        Learn(new Speaker(server, key, "a"), limit: 100, remaining: 50);

        TimeSpan? left = servers.Connect(kind).GetDatabase().KeyTimeToLive(key);

        Assert.InRange(left!.Value, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15));
    }

    private const long Reset = 1796112005;

    private static void Learn(Speaker speaker, int limit, int remaining)
    {
        Assert.Equal(1, speaker.Want(1).Leases);
        speaker.Finish();
        speaker.Want(0, limit, Reset, remaining, 5000);
        speaker.Got = 0;
    }

    // All calls were answered, and all wait for the end of the window.
    private void WaitForEnd(Speaker[] fleet, long reset, int limit)
    {
        foreach (Speaker one in fleet)
        {
            one.Finish();
            Assert.Equal(0, one.Want(10, limit, reset, 0, 5000).Leases);
        }

        for (int second = 0; second < 4; second++)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            Assert.All(fleet, static one => Assert.Equal(0, one.Want(10).Leases));
        }

        Time.Advance(TimeSpan.FromSeconds(1));
    }

    // Each asks for more until nobody gets any.
    private int[] Exhaust(Speaker[] fleet)
    {
        int[] before = [.. fleet.Select(static one => one.UnderWay)];
        for (int idle = 0; idle < 8;)
        {
            int leases = fleet.Sum(static one => one.Want(10).Leases);
            idle = leases == 0 ? idle + 1 : 0;
            Time.Advance(TimeSpan.FromMilliseconds(20));
        }

        return [.. fleet.Select((one, i) => one.UnderWay - before[i])];
    }

    private Speaker[] Fleet(string kind, int count)
    {
        TimedServer server = Server(kind);
        string key = servers.NewKey();
        return [.. Enumerable.Range(0, count).Select(i => new Speaker(server, key, $"i{i}"))];
    }

    private TimedServer Server(string kind) => new(servers.Connect(kind), Time);
}
