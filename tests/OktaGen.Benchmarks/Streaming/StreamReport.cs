using System.Diagnostics;
using OktaGen.Benchmarks.Calls;

namespace OktaGen.Benchmarks.Streaming;

/// <summary>Streams a small and a large org, generated and by hand: the heap must not grow with the number of users.</summary>
internal static class StreamReport
{
    private const int Small = 10_000;
    private const int Large = 1_000_000;

    public static async Task PrintAsync()
    {
        // The first round compiles; the second counts.
        _ = await MeasureAsync(Generated, Large).ConfigureAwait(false);
        _ = await MeasureAsync(HandwrittenLoop.ListUsersAsync, Large).ConfigureAwait(false);

        (long peakOfSmall, _, _) = await MeasureAsync(Generated, Small).ConfigureAwait(false);
        (long peak, TimeSpan time, int collections) = await MeasureAsync(Generated, Large).ConfigureAwait(false);
        (_, TimeSpan byHand, _) = await MeasureAsync(HandwrittenLoop.ListUsersAsync, Large).ConfigureAwait(false);
        Console.WriteLine(FormattableString.Invariant($"""
            peak heap, {Small:N0} users:    {peakOfSmall / 1024.0:N0} KiB
            peak heap, {Large:N0} users: {peak / 1024.0:N0} KiB ({(peak - peakOfSmall) / 1024.0:N0} KiB more)
            gen-2 collections:          {collections}
            CPU against a loop by hand: {time / byHand:N2} x ({time.TotalMilliseconds:N0} / {byHand.TotalMilliseconds:N0} ms)
            """));
    }

    private static IAsyncEnumerable<BenchmarkUser> Generated(HttpMessageHandler transport)
    {
        var connection = BenchmarkConnection.Over(transport);
        return new BenchmarkUsersClient(connection).ListAllUsersAsync(200);
    }

    // What is live after a full collection in the midst of the stream; collections of its own are not counted.
    private static async Task<(long Peak, TimeSpan Cpu, int Collections)> MeasureAsync(
        Func<HttpMessageHandler, IAsyncEnumerable<BenchmarkUser>> list, int users)
    {
        long peak = 0;
        int pages = 0;
        int forced = 0;
        TimeSpan inCollections = TimeSpan.Zero;
        int pagesBetween = users / StubTransport.UsersPerPage / 10;
        using var transport = new PagedTransport(users);
        transport.OnPage = () =>
        {
            if (++pages % pagesBetween == 0)
            {
                TimeSpan before = CpuTime();
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
                inCollections += CpuTime() - before;
                forced = GC.CollectionCount(2);
            }
        };

        GC.Collect();
        int collectionsOfOthers = 0;
        TimeSpan start = CpuTime();
        int count = 0;
        await foreach (BenchmarkUser user in list(transport).ConfigureAwait(false))
        {
            count += user.Id.Length > 0 ? 1 : 0;
            if (GC.CollectionCount(2) is var now && now > forced && forced > 0)
            {
                collectionsOfOthers += now - forced;
                forced = now;
            }
        }

        if (count != users)
        {
            throw new InvalidOperationException($"{count} users came instead of {users}.");
        }

        return (peak, CpuTime() - start - inCollections, collectionsOfOthers);
    }

    private static TimeSpan CpuTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
