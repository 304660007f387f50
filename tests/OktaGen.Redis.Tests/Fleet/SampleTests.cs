using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OktaGen.Redis.Tests;

/// <summary>The sample, as real processes: an org, a server, and three of one app.</summary>
public sealed partial class SampleTests
{
    private const int Limit = 30;

    [Fact]
    public async Task Processes_share_the_limit_and_lose_nothing()
    {
        string chart = Path.Combine(Directory.CreateTempSubdirectory("OktaGen.Tests.").FullName, "fleet.svg");

        string output = await RunAsync(
            "--processes", "3", "--workers", "2", "--limit", $"{Limit}", "--window", "2", "--windows", "2", "--chart", chart);

        int[][] windows = [.. Row().Matches(output).Select(static row => row.Groups["calls"].Value
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static calls => int.Parse(calls, CultureInfo.InvariantCulture)).ToArray())];
        Assert.Equal(2, windows.Length);
        Assert.All(windows, static window => Assert.InRange(window.Sum(), 1, Limit));
        Assert.All(windows[0].Zip(windows[1]), static process => Assert.InRange(process.First + process.Second, 1, 2 * Limit));

        // None, unless the machine stalls for longer than the server is waited for: then those that single processes meet, one a worker.
        Match told = Refusals().Match(output);
        Assert.True(told.Success, output);
        Assert.InRange(int.Parse(told.Groups["refused"].Value, CultureInfo.InvariantCulture), 0, 3 * 2 * 2);
        Assert.Equal("0", told.Groups["lost"].Value);
        XDocument svg = XDocument.Load(chart);
        Assert.Contains(svg.Descendants(), static element => element.Value.StartsWith($"limit: {Limit} calls", StringComparison.Ordinal));
        Directory.Delete(Path.GetDirectoryName(chart)!, recursive: true);
    }

    [Theory]
    [InlineData("--processes", "0")]
    [InlineData("--colour", "red")]
    public async Task A_command_line_that_makes_no_sense_is_answered_by_what_does(params string[] arguments) =>
        Assert.Contains("--windows", await RunAsync(arguments), StringComparison.Ordinal);

    private static async Task<string> RunAsync(params string[] arguments)
    {
        // Beside this one, in the same configuration.
        string folder = AppContext.BaseDirectory.Replace("OktaGen.Redis.Tests", "Fleet", StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(folder, "Fleet.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> faults = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return output + await faults;
    }

    [GeneratedRegex(@"refused \(429\): (?<refused>\d+); lost: (?<lost>\d+);")]
    private static partial Regex Refusals();

    [GeneratedRegex(@"^ +\d+ +[\d.]+%(?<calls>( +\d+)+)$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
