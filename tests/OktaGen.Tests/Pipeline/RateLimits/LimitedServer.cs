using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>An org that allows so many calls in each minute of its own clock, which differs from the client's by hours.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private readonly object _lock = new();
    private readonly FakeTimeProvider _time;
    private readonly int _limit;
    private readonly Dictionary<string, DateTimeOffset> _notBefore = [];
    private DateTimeOffset _end;
    private int _remaining;

    public LimitedServer(FakeTimeProvider time, int limit)
    {
        _time = time;
        _limit = limit;
        Server = RawServer.Start(request => Answer(request));
    }

    public RawServer Server { get; }

    public List<string> Served { get; } = [];

    public int Refused { get; private set; }

    /// <summary>The calls that came back before the time they were told.</summary>
    public int Early { get; private set; }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private RawAnswer Answer(RawRequest request)
    {
        lock (_lock)
        {
            DateTimeOffset now = _time.GetUtcNow() + TimeSpan.FromHours(7);
            string call = request.Method + request.Target;
            if (_notBefore.TryGetValue(call, out DateTimeOffset notBefore) && now < notBefore)
            {
                Early++;
            }

            if (now >= _end)
            {
                // The window begins with its first call, between two seconds.
                _end = now + TimeSpan.FromSeconds(60);
                _remaining = _limit;
            }

            bool isRefused = _remaining == 0;
            string[] headers =
            [
                "Date: " + RetryServer.Http(now),
                $"X-Rate-Limit-Limit: {_limit}",
                $"X-Rate-Limit-Remaining: {(isRefused ? 0 : --_remaining)}",
                "X-Rate-Limit-Reset: " + _end.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ];
            if (isRefused)
            {
                Refused++;
                _notBefore[call] = _end;
                return RetryServer.TooMany(headers);
            }

            Served.Add(call);
            return RawAnswer.Ok("{}", headers);
        }
    }
}
