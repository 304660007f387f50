using System.Globalization;

namespace OktaGen.Benchmarks.Speed;

/// <summary>Prints figures as they come, each beside what it should reach.</summary>
internal sealed class SpeedTable
{
    public SpeedTable() => Print("work", "figure", "now", "to reach", string.Empty);

    /// <summary>Adds a figure that should not be exceeded.</summary>
    public void Add(string work, string figure, double value, double? limit, bool isLeast = false)
    {
        bool isMissed = limit is { } bound && (isLeast ? value < bound : value > bound);
        Print(
            work, figure, Text(value),
            limit is { } target ? (isLeast ? ">= " : "<= ") + Text(target) : string.Empty,
            isMissed ? "missed" : string.Empty);
    }

    private static string Text(double value) => value.ToString(value < 100 ? "0.00" : "N0", CultureInfo.InvariantCulture);

    private static void Print(string work, string figure, string now, string target, string remark) =>
        Console.WriteLine($"{work,-46} {figure,-40} {now,9} {target,10} {remark}".TrimEnd());
}
