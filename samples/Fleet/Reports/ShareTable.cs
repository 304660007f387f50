using System.Globalization;
using System.Text;

namespace Fleet.Reports;

/// <summary>Who got which share, as text.</summary>
internal static class ShareTable
{
    public static string WriteLive(Tally tally)
    {
        int[] window = tally.Windows is [.., var last] ? last : [];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Seconds.Count,3} s  window {tally.Windows.Count}: {window.Sum(),4} of {tally.Settings.Limit}  ")
            + string.Join(' ', window.Select(static calls => calls.ToString(CultureInfo.InvariantCulture).PadLeft(3)))
            + (tally.Alone > 0 ? $"  {tally.Alone} alone" : "");
    }

    public static string Write(Tally tally)
    {
        var text = new StringBuilder("\nwindow   used");
        for (int i = 1; i <= tally.Settings.Processes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" {"p" + i,5}");
        }

        text.Append('\n');
        int[][] windows = [.. tally.Windows.Take(tally.Settings.Windows)];
        for (int i = 0; i < windows.Length; i++)
        {
            Append(text, $"{i + 1,6}", windows[i], tally.Settings.Limit);
        }

        int[] sums = [.. Enumerable.Range(0, tally.Settings.Processes).Select(i => windows.Sum(window => window[i]))];
        Append(text, "   all", sums, tally.Settings.Limit * Math.Max(1, windows.Length));
        int[] alive = [.. sums.Where((_, i) => !tally.IsDead(i))];
        double fair = alive.Average();
        double farthest = alive.Max(calls => Math.Abs(calls - fair) / Math.Max(1, fair));
        return text.Append(
            CultureInfo.InvariantCulture,
            $"\nrefused (429): {tally.Refused}; lost: {tally.Failed}; farthest from a fair share: {100 * farthest:0.0}%").ToString();
    }

    private static void Append(StringBuilder text, string name, int[] calls, int limit)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name} {100.0 * calls.Sum() / limit,5:0.0}%");
        foreach (int count in calls)
        {
            text.Append(CultureInfo.InvariantCulture, $" {count,5}");
        }

        text.Append('\n');
    }
}
