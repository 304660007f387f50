using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Fleet.Reports;

namespace Fleet.Processes;

/// <summary>Starts the org, the server and the processes, has things happen to them, and tells how the limit was shared.</summary>
internal static class Conductor
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(string[] args)
    {
        if (FleetSettings.Parse(args) is not { } settings)
        {
            await Console.Error.WriteLineAsync(FleetSettings.Usage);
            return 2;
        }

        using var server = new LeaseServer();
        if (settings.Outage > 0 && !server.IsOwn)
        {
            await Console.Error.WriteLineAsync("--outage stops the server of this program alone, not the one that REDIS names.");
            return 2;
        }

        await using OrgProcess org = await OrgProcess.StartAsync(settings);
        List<ChildProcess> processes = [];
        var tally = new Tally(settings);
        try
        {
            for (int i = 0; i < settings.Processes; i++)
            {
                string[] arguments =
                    ["worker", server.Configuration, OrgProcess.UserId, settings.Workers.ToString(CultureInfo.InvariantCulture)];
                processes.Add(new ChildProcess("Fleet.dll", arguments, org.Credentials));
            }

            await Task.WhenAll(processes.Select(static process => process.WaitForAsync("ready")));

            // The window of these first calls.
            await Task.Delay((settings.Window + 1) * s_second);
            await RunAsync(settings, processes, server, tally);
        }
        finally
        {
            foreach (ChildProcess process in processes)
            {
                await process.DisposeAsync();
            }
        }

        Console.WriteLine(ShareTable.Write(tally));
        await File.WriteAllTextAsync(settings.Chart, ShareChart.Draw(tally));
        Console.WriteLine($"The chart is {Path.GetFullPath(settings.Chart)}");
        return 0;
    }

    private static async Task RunAsync(FleetSettings settings, List<ChildProcess> processes, LeaseServer server, Tally tally)
    {
        processes.ForEach(static process => process.Say("go"));
        tally.Begin();
        Task[] reading = [.. processes.Select((process, i) => process.ReadAsync(
            line => tally.Add(i, JsonSerializer.Deserialize(line, DirectoryJson.Default.WorkerReport)!)))];
        long begun = Stopwatch.GetTimestamp();
        TimeSpan most = (settings.Windows + 3) * 3 * settings.Window * s_second;
        bool isStopped = false;
        while (tally.CompleteWindows < settings.Windows && Stopwatch.GetElapsedTime(begun) < most)
        {
            await Task.Delay(s_second);
            Console.WriteLine(ShareTable.WriteLive(tally));
            if (settings.Kill > 0 && tally.CompleteWindows >= settings.Kill && !tally.IsDead(processes.Count - 1))
            {
                Console.WriteLine($"-- process {processes.Count} is killed");
                processes[^1].Kill();
                tally.Died(processes.Count - 1);
            }

            if (settings.Outage > 0 && tally.CompleteWindows == settings.Outage != isStopped)
            {
                isStopped = !isStopped;
                Console.WriteLine($"-- the server is {(isStopped ? "stopped" : "started again")}");
                (isStopped ? (Action)server.Stop : server.Start)();
            }
        }

        foreach (ChildProcess process in processes.Where((_, i) => !tally.IsDead(i)))
        {
            process.Say("end");
        }

        await Task.WhenAll(reading);
    }
}
