using System.Globalization;

namespace Fleet;

/// <summary>What the command line says.</summary>
/// <param name="Processes">How many processes of the app call.</param>
/// <param name="Workers">How many calls each has under way.</param>
/// <param name="Limit">The calls that the org allows in a window.</param>
/// <param name="Window">How long a window is, in seconds.</param>
/// <param name="Windows">How many windows it runs.</param>
/// <param name="Kill">After how many windows a process is killed; 0 for never.</param>
/// <param name="Outage">After how many windows the server is stopped for a window; 0 for never.</param>
/// <param name="Chart">The file of the chart.</param>
internal sealed record FleetSettings(
    int Processes, int Workers, int Limit, int Window, int Windows, int Kill, int Outage, string Chart)
{
    public const string Usage =
        "dotnet run -- [--processes 8] [--workers 4] [--limit 200] [--window 5] [--windows 5] [--kill 0] [--outage 0] [--chart fleet.svg]";

    /// <summary>Reads the command line.</summary>
    /// <returns>The settings; null where it makes no sense.</returns>
    public static FleetSettings? Parse(string[] args)
    {
        Dictionary<string, string> values = [];
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || !args[i].StartsWith("--", StringComparison.Ordinal) || !values.TryAdd(args[i][2..], args[i + 1]))
            {
                return null;
            }
        }

        bool isGood = true;
        int Number(string name, int standard, int least)
        {
            if (!values.Remove(name, out string? text))
            {
                return standard;
            }

            isGood &= int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least;
            return number;
        }

        string chart = values.Remove("chart", out string? file) ? file : "fleet.svg";
        var settings = new FleetSettings(
            Number("processes", 8, 1), Number("workers", 4, 1), Number("limit", 200, 1), Number("window", 5, 1), Number("windows", 5, 1),
            Number("kill", 0, 0), Number("outage", 0, 0), chart);
        return isGood && values.Count == 0 ? settings : null;
    }
}
