using System.Diagnostics;

namespace OktaGen.Benchmarks.Speed;

/// <summary>
/// Measures several pieces of work in turn, round by round, so that a busy machine is busy for all, and compares them within a round.
/// </summary>
internal sealed class Rounds
{
    private readonly List<Measured[]> _rounds = [];

    /// <summary>Does the work, and keeps what it took.</summary>
    /// <param name="rounds">How many rounds count; as many quarters go before, for the runtime's compiler to settle.</param>
    /// <param name="count">How often each does its work in a round.</param>
    /// <param name="subjects">What is measured.</param>
    public static Task<Rounds> RunAsync(int rounds, int count, params Subject[] subjects) =>
        RunAsync(rounds, count, static () => { }, subjects);

    /// <summary>Does the work, and keeps what it took.</summary>
    /// <param name="rounds">How many rounds count; as many quarters go before, for the runtime's compiler to settle.</param>
    /// <param name="count">How often each does its work in a round.</param>
    /// <param name="prepare">What goes before each subject's work, and does not count.</param>
    /// <param name="subjects">What is measured.</param>
    public static async Task<Rounds> RunAsync(int rounds, int count, Action prepare, params Subject[] subjects)
    {
        var measured = new Rounds();
        int warmUps = Math.Max(2, rounds / 4);
        for (int round = 0; round < warmUps + rounds; round++)
        {
            Measured[] results = new Measured[subjects.Length];
            for (int i = 0; i < subjects.Length; i++)
            {
                // Whoever comes second finds caches warm: each comes first in turn.
                int index = (i + round) % subjects.Length;
                prepare();
                results[index] = await MeasureAsync(subjects[index], count).ConfigureAwait(false);
            }

            if (round >= warmUps)
            {
                measured._rounds.Add(results);
            }
        }

        return measured;
    }

    /// <summary>The median of a figure of one subject.</summary>
    public double Median(int subject, Func<Measured, double> figure) => Median(_rounds.Select(round => figure(round[subject])));

    /// <summary>The median, over the rounds, of one subject's figure beside another's.</summary>
    public double Ratio(int subject, int other, Func<Measured, double> figure) =>
        Median(_rounds.Select(round => figure(round[subject]) / figure(round[other])));

    private static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }

    private static async Task<Measured> MeasureAsync(Subject subject, int count)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        await subject.RunAsync(count).ConfigureAwait(false);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new Measured(cpu.TotalMicroseconds / count, elapsed.TotalMicroseconds / count, (double)bytes / count);
    }
}
