using OktaGen.Benchmarks.Compiler;

namespace OktaGen.Benchmarks.Speed;

/// <summary>All rules over 732 endpoints, of one open document and of the project, beside an analyzer that does nothing.</summary>
internal static class RuleSpeed
{
    private const int RoundsOfEach = 9;

    public static async Task PrintAsync(SpeedTable table)
    {
        var benchmarks = new AnalyzerBenchmarks();
        await AddAsync("rules, whole project", benchmarks.Nothing, benchmarks.OktaGen).ConfigureAwait(false);
        await AddAsync("rules, open document", benchmarks.NothingInDocument, benchmarks.OktaGenInDocument).ConfigureAwait(false);

        async Task AddAsync(string work, Func<Task> nothing, Func<Task> ours)
        {
            Rounds rounds = await Rounds.RunAsync(
                RoundsOfEach, 1, benchmarks.Refresh, Subject.Of("nothing", nothing), Subject.Of("OktaGen", ours)).ConfigureAwait(false);
            table.Add(work, "ms of CPU", rounds.Median(1, static one => one.Cpu) / 1000, null);
            table.Add(string.Empty, "ms of CPU, nothing", rounds.Median(0, static one => one.Cpu) / 1000, null);
            table.Add(string.Empty, "MB", rounds.Median(1, static one => one.Bytes) / 1e6, null);
            table.Add(string.Empty, "MB, nothing", rounds.Median(0, static one => one.Bytes) / 1e6, null);
        }
    }
}
