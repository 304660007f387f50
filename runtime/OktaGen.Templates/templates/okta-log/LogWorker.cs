using OktaGen;
using OktaGen.Management;

namespace MyOktaProject;

/// <summary>Follows the System Log, event by event, and goes on where it stopped.</summary>
internal sealed partial class LogWorker(ISystemLog log, CursorFile file, ILogger<LogWorker> logger) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // From an hour ago on, where nothing was kept.
        DateTimeOffset since = DateTimeOffset.UtcNow.AddHours(-1);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                OktaCursor? from = await file.ReadAsync(stoppingToken);
                await foreach (OktaPage<LogEvent> page in log.TailLogEventsAsync(since).AsPages(from, stoppingToken))
                {
                    foreach (LogEvent entry in page.Items)
                    {
                        Handle(entry);
                    }

                    if (page.Next is not null)
                    {
                        // After the page is done: after a crash it comes again, and no event is lost.
                        await file.WriteAsync(page.Next, stoppingToken);
                    }
                }
            }
            catch (OktaException exception)
            {
                // What can be repeated has been. An outage ends, a missing scope is granted: go on from the last page.
                LogInterruption(logger, exception);
                await Task.Delay(s_pause, stoppingToken);
            }
        }
    }

    /// <summary>Your work: each event comes at least once.</summary>
    private void Handle(LogEvent entry) => LogHandled(logger, entry.Published, entry.EventType, entry.Uuid);

    [LoggerMessage(LogLevel.Information, "{Published:u} {EventType} {Uuid}")]
    private static partial void LogHandled(ILogger logger, DateTimeOffset? published, string? eventType, string? uuid);

    [LoggerMessage(LogLevel.Error, "The System Log cannot be followed for now.")]
    private static partial void LogInterruption(ILogger logger, Exception exception);
}
