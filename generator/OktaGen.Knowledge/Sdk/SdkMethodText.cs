using System.Globalization;

namespace OktaGen.Knowledge.Sdk;

/// <summary>
/// Methods of the SDK as lines of a data file: class, major versions such as <c>6-8,10</c>, and methods, separated by tabs. A method that
/// is not called like its operation names that after a <c>=</c>.
/// </summary>
internal static class SdkMethodText
{
    /// <summary>What stands for the versions of methods that no version has.</summary>
    public const string NoVersion = "-";

    /// <exception cref="FormatException">The text is none that <see cref="Write"/> wrote.</exception>
    public static IEnumerable<SdkMethod> Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length != 3)
            {
                throw new FormatException($"Class, major versions and methods are wanted, separated by tabs: {line}");
            }

            var majors = new EquatableArray<int>(columns[1] == NoVersion ? [] : [.. columns[1].Split(',').SelectMany(ReadRange)]);
            foreach (string method in columns[2].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                int mark = method.IndexOf('=');
                string stem = mark < 0 ? method : method.Substring(0, mark);
                yield return new SdkMethod(columns[0], stem, majors, mark < 0 ? OperationOf(stem) : method.Substring(mark + 1));
            }
        }
    }

    /// <summary>The lines of methods, sorted.</summary>
    public static IEnumerable<string> Write(IEnumerable<SdkMethod> methods) =>
        methods
            .GroupBy(static method => (method.Class, Majors: RangesOf(method.Majors)))
            .OrderBy(static line => line.Key.Class, StringComparer.Ordinal)
            .ThenBy(static line => line.Key.Majors, StringComparer.Ordinal)
            .Select(static line => $"{line.Key.Class}\t{line.Key.Majors}\t"
                + string.Join(" ", line.Select(NameOf).OrderBy(static name => name, StringComparer.Ordinal)));

    /// <summary>Sorted versions, such as <c>6-8,10</c>.</summary>
    public static string RangesOf(IReadOnlyList<int> majors)
    {
        var ranges = new List<string>();
        for (int first = 0, next; first < majors.Count; first = next)
        {
            next = first + 1;
            while (next < majors.Count && majors[next] == majors[next - 1] + 1)
            {
                next++;
            }

            string start = majors[first].ToString(CultureInfo.InvariantCulture);
            ranges.Add(next == first + 1 ? start : $"{start}-{majors[next - 1].ToString(CultureInfo.InvariantCulture)}");
        }

        return string.Join(",", ranges);
    }

    private static string NameOf(SdkMethod method) =>
        method.OperationId == OperationOf(method.Stem) ? method.Stem : $"{method.Stem}={method.OperationId}";

    // Operations begin with a small letter, methods with a capital one.
    private static string OperationOf(string stem) => char.ToLowerInvariant(stem[0]) + stem.Substring(1);

    private static IEnumerable<int> ReadRange(string range)
    {
        string[] ends = range.Split('-');
        if (ends.Length > 2
            || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            || !int.TryParse(ends[ends.Length - 1], NumberStyles.None, CultureInfo.InvariantCulture, out int last)
            || first > last || last > byte.MaxValue)
        {
            throw new FormatException($"'{range}' is no range of major versions.");
        }

        return Enumerable.Range(first, last - first + 1);
    }
}
