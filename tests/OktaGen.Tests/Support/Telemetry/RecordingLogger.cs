using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OktaGen.Tests;

internal sealed class RecordingLogger : ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> _entries = new();
    private (int Id, TaskCompletionSource? Source) _awaited;

    public IReadOnlyList<(LogLevel Level, EventId Id, string Text)> Entries => [.. _entries];

    public string AllText => string.Join('\n', _entries.Select(entry => entry.Text));

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _entries.Enqueue((logLevel, eventId, formatter(state, exception) + exception));
        if (eventId.Id == _awaited.Id)
        {
            _awaited.Source?.TrySetResult();
        }
    }

    public void Clear() => _entries.Clear();

    /// <summary>Completes with the next entry of an event.</summary>
    public Task NextAsync(int eventId)
    {
        _awaited = (eventId, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return _awaited.Source!.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
