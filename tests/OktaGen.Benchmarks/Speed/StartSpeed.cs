using System.Diagnostics;

namespace OktaGen.Benchmarks.Speed;

/// <summary>From the start of a process to its last answer, with a first token, beside a client by hand.</summary>
internal static class StartSpeed
{
    private const int RoundsOfEach = 15;

    public static async Task PrintAsync(SpeedTable table)
    {
        Subject[] subjects = [.. ((string[])["HandWritten", "Generated"]).Select(static name =>
        {
            string path = BuiltProgram.PathOf(name);
            return new Subject(name, _ => StartAsync(path));
        })];
        Rounds rounds = await Rounds.RunAsync(RoundsOfEach, 1, subjects).ConfigureAwait(false);
        table.Add("process start to first answers, JIT", "time beside by hand", rounds.Ratio(1, 0, static one => one.Elapsed), 1.05);
        table.Add(string.Empty, "ms, by hand", rounds.Median(0, static one => one.Elapsed) / 1000, null);
    }

    private static async Task StartAsync(string path)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [path]) { RedirectStandardOutput = true })!;
        string told = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(told);
        }
    }
}
