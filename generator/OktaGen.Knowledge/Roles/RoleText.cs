namespace OktaGen.Knowledge.Roles;

/// <summary>
/// The lines of the data files on roles: columns separated by tabs, of which empty ones at the end are left out; <c>#</c> begins a comment.
/// Each file says at its head what its columns are.
/// </summary>
internal static class RoleText
{
    private const string Stated = "stated";
    private const string Derived = "derived";

    private static readonly string[] s_alternatives = [" | "];
    private static readonly string[] s_together = [" + "];

    /// <summary>The lines of a file, each as its columns.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="columns">How many columns it has.</param>
    /// <exception cref="FormatException">A line has more columns.</exception>
    public static IEnumerable<string[]> ReadLines(TextReader reader, int columns)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length > columns)
            {
                throw new FormatException($"Too many columns in the data on roles: {line}");
            }

            yield return [.. cells, .. Enumerable.Repeat(string.Empty, columns - cells.Length)];
        }
    }

    public static Permission ReadPermission(string[] cells) => new()
    {
        Name = cells[0],
        Includes = [.. Words(cells[1]).Select(GradedName.Read)],
        Resources = cells[2],
        IsForCustomRoles = cells[3] switch
        {
            "yes" => true,
            "no" => false,
            "?" => null,
            var other => throw new FormatException($"'{other}' does not say whether {cells[0]} is for custom roles."),
        },
        Roles = [.. Words(cells[4]).Select(GradedName.Read)],
        Sources = Words(cells[5]),
    };

    public static RoleTask ReadTask(string[] cells) => new()
    {
        Name = cells[0],
        Alternatives = cells[1].Length == 0
            ? []
            : [.. cells[1].Split(s_alternatives, StringSplitOptions.None)
                .Select(static set => (IReadOnlyList<string>)set.Split(s_together, StringSplitOptions.None))],
        PermissionGrade = ReadGrade(cells[2], Grade.Unknown),
        Able = Words(cells[3]),
        Unable = Words(cells[4]),
        Sources = Words(cells[5]),
    };

    public static OperationRoles ReadOperation(string[] cells, IReadOnlyDictionary<string, RoleTask> tasks) => new(
        cells[0],
        tasks.TryGetValue(cells[1], out RoleTask? task) ? task : throw new FormatException($"No task '{cells[1]}' for {cells[0]}."),
        IsNamed: ReadGrade(cells[2], Grade.Stated) == Grade.Stated);

    /// <summary>A grade as the data spells it, for a sentence.</summary>
    public static string NameOf(Grade grade) => grade switch
    {
        Grade.Stated => Stated,
        Grade.Derived => Derived,
        _ => "unknown",
    };

    private static Grade ReadGrade(string cell, Grade unsaid) => cell switch
    {
        "" => unsaid,
        Derived => Grade.Derived,
        Stated => Grade.Stated,
        _ => throw new FormatException($"'{cell}' is no grade."),
    };

    private static string[] Words(string cell) => cell.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
