using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace OktaGen.Tests;

/// <summary>The measurements about one server. The listener hears the whole process: other tests' measurements name other ports.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> _all = new();
    private readonly MeterListener _listener = new();
    private readonly int _port;

    public Measurements(string origin, object? scope = null)
    {
        _port = new Uri(origin).Port;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is "OktaGen" or "System.Net.Http" && (scope is null || instrument.Meter.Scope == scope))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All names, tags and values.</summary>
    public string Text => string.Join('\n', _all.Select(one => $"{one.Name} {one.Value} {string.Join(' ', one.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"));

    public IReadOnlyList<(double Value, Dictionary<string, object?> Tags)> Of(string instrument) =>
        [.. _all.Where(one => one.Name == instrument).Select(one => (one.Value, one.Tags))];

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Dictionary<string, object?> named = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value);
        if (named.GetValueOrDefault("server.port") is int port && port == _port)
        {
            _all.Enqueue((instrument.Name, value, named));
        }
    }
}
