using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.Json;
using OktaGen;
using OktaGen.Redis;
using StackExchange.Redis;

namespace Fleet.Processes;

/// <summary>
/// One process of the app: it calls Okta as often as it may, and shares the limit with the others. All that an app needs for it stands in
/// <see cref="RunAsync"/>; the rest tells the conductor what happens.
/// </summary>
internal sealed class Worker : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly object _lock = new();
    private readonly MeterListener _listener = new();
    private Dictionary<long, int> _windows = [];
    private int _refused;
    private int _failed;

    private Worker()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "OktaGen", Name: "okta.client.retries" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref _refused, (int)count));
        _listener.Start();
    }

    public static async Task<int> RunAsync(string[] args)
    {
        ConfigurationOptions server = ConfigurationOptions.Parse(args[0]);
        server.AbortOnConnectFail = false;
        server.ReconnectRetryPolicy = new LinearRetry(500);
        await using ConnectionMultiplexer multiplexer = await ConnectionMultiplexer.ConnectAsync(server);

        OktaOptions options = OktaOptions.FromEnvironment();

        // A dozen processes on one small machine are slower than a fleet on many.
        var sharing = new OktaRateLimitSharing { Timeout = TimeSpan.FromSeconds(2) };
        using RedisRateLimiter limiter = options.ShareRateLimits(multiplexer, sharing);
        await using OktaConnection okta = OktaConnection.Create(options, GrantedScopes.All);

        using var worker = new Worker();
        await worker.CallAsync(new DirectoryClient(okta), args[1], int.Parse(args[2], CultureInfo.InvariantCulture), limiter);
        return 0;
    }

    public void Dispose() => _listener.Dispose();

    // Begins with the conductor's word, and ends with it.
    private async Task CallAsync(DirectoryClient directory, string userId, int count, RedisRateLimiter limiter)
    {
        // So that the first window is like the others: the token is there, and the code compiled.
        await directory.GetUserAsync(userId);
        Console.WriteLine("ready");
        await ReadLineAsync();
        using var stop = new CancellationTokenSource();
        Task[] calling = [.. Enumerable.Range(0, count).Select(_ => CallAsync(directory, userId, stop.Token))];
        Task<string?> end = ReadLineAsync();
        while (!end.IsCompleted)
        {
            await Task.WhenAny(end, Task.Delay(s_pause));
            Report(limiter.IsAlone);
        }

        await stop.CancelAsync();
        await Task.WhenAll(calling);
        Report(limiter.IsAlone);
    }

    private async Task CallAsync(DirectoryClient directory, string userId, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                OktaResponse<User> response = await directory.GetUserAsync(userId, cancellationToken);
                Count(response.RateLimit!.Value.Reset.ToUnixTimeSeconds());
            }
            catch (OktaException)
            {
                Interlocked.Increment(ref _failed);
            }
            catch (OperationCanceledException)
            {
                // The end.
            }
        }
    }

    // The console reads on the thread that asks, whatever the method is called.
    private static Task<string?> ReadLineAsync() => Task.Run(Console.In.ReadLine);

    private void Count(long window)
    {
        lock (_lock)
        {
            _windows[window] = _windows.GetValueOrDefault(window) + 1;
        }
    }

    private void Report(bool isAlone)
    {
        Dictionary<long, int> windows;
        lock (_lock)
        {
            (windows, _windows) = (_windows, []);
        }

        var report = new WorkerReport(windows, Interlocked.Exchange(ref _refused, 0), Interlocked.Exchange(ref _failed, 0), isAlone);
        Console.WriteLine(JsonSerializer.Serialize(report, DirectoryJson.Default.WorkerReport));
    }
}
