using OktaGen.Benchmarks.Compiler;

namespace OktaGen.Benchmarks.Speed;

/// <summary>A keystroke in a project of 732 endpoints in 40 interfaces, beside a generator that does nothing, and beside Refit's.</summary>
internal static class EditSpeed
{
    private const int RoundsOfEach = 9;

    public static async Task PrintAsync(SpeedTable table)
    {
        var benchmarks = new EditBenchmarks();
        benchmarks.RunOnce();
        foreach (EditKind kind in Enum.GetValues<EditKind>())
        {
            benchmarks.Kind = kind;
            Rounds rounds = await Rounds.RunAsync(
                RoundsOfEach, 1,
                benchmarks.Edit,
                Subject.Of("nothing", Synchronous(benchmarks.Nothing)), Subject.Of("OktaGen", Synchronous(benchmarks.OktaGen)),
                Subject.Of("alone", Synchronous(benchmarks.OktaGenAlone)), Subject.Of("Refit", Synchronous(benchmarks.Refit)))
                .ConfigureAwait(false);
            double nothing = rounds.Median(0, static one => one.Cpu);
            double allowed = (2 * nothing) + rounds.Median(2, static one => one.Cpu);
            bool isTyping = kind == EditKind.TypingInAnInterface;
            table.Add(
                $"edit: {kind}", isTyping ? "ms of CPU (2 x nothing + alone)" : "ms of CPU",
                rounds.Median(1, static one => one.Cpu) / 1000, isTyping ? allowed / 1000 : null);
            table.Add(string.Empty, "ms of CPU, nothing", nothing / 1000, null);
            table.Add(string.Empty, "ms of CPU, Refit", rounds.Median(3, static one => one.Cpu) / 1000, null);
            table.Add(string.Empty, "MB beyond nothing", rounds.Median(1, static one =>
                one.Bytes) / 1e6 - (rounds.Median(0, static one => one.Bytes) / 1e6), isTyping ? 0.9 : null);
        }
    }

    private static Func<Task> Synchronous(Func<object> work) => () =>
    {
        _ = work();
        return Task.CompletedTask;
    };
}
