namespace OktaGen.Benchmarks.Speed;

/// <summary>
/// One table of what a user waits for: at a call, at the start, in the editor and in a build, beside what it is to reach.
/// </summary>
internal static class SpeedReport
{
    private static readonly (string Name, Func<SpeedTable, Task> PrintAsync)[] s_parts =
    [
        ("calls", CallSpeed.PrintAsync),
        ("https", HttpsSpeed.PrintAsync),
        ("start", StartSpeed.PrintAsync),
        ("edits", EditSpeed.PrintAsync),
        ("rules", RuleSpeed.PrintAsync),
    ];

    /// <summary>Prints the parts that are named; all of them where none is.</summary>
    public static async Task PrintAsync(string[] names)
    {
        string[] unknown = [.. names.Except(s_parts.Select(static part => part.Name))];
        if (unknown.Length > 0)
        {
            throw new ArgumentException(
                $"There is no part {string.Join(", ", unknown)}; there are {string.Join(", ", s_parts.Select(static part => part.Name))}.");
        }

        var table = new SpeedTable();
        foreach ((string name, Func<SpeedTable, Task> printAsync) in s_parts)
        {
            if (names.Length == 0 || names.Contains(name))
            {
                await printAsync(table).ConfigureAwait(false);
            }
        }
    }
}
