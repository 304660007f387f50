using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>What the answers to this process's calls said of a limit, as the other processes are to hear it.</summary>
internal sealed class WindowNews
{
    private OktaRateLimit? _told;
    private long _endsAt;
    private bool _isRefused;
    private int _uncounted;
    private bool _hasAnswered;

    /// <summary>The reset of the newest window that the others know of.</summary>
    public long ServerReset { get; set; }

    /// <summary>Learns from the end of a call.</summary>
    /// <returns>Whether the others should hear of it at once.</returns>
    public bool Note(in OktaRateLimitReport report, TimeProvider time)
    {
        if (!report.IsAnswered)
        {
            // Nobody knows whether it was counted.
            _uncounted++;
            return false;
        }

        bool isFirst = !_hasAnswered;
        _hasAnswered = true;
        if (report.RateLimit is not { } told)
        {
            _uncounted += _told is null ? 0 : 1;
            return isFirst;
        }

        long? endsAt = report.TimeToReset is { } left ? time.GetTimestamp() + (long)(left.TotalSeconds * time.TimestampFrequency) : null;
        if (_told is { } known && told.Reset <= known.Reset)
        {
            return told.Reset == known.Reset && NoteAgain(known, told, endsAt, report.IsRefused);
        }

        if (endsAt is not { } end)
        {
            return isFirst;
        }

        (_told, _endsAt, _isRefused) = (told, end, report.IsRefused);
        return told.Reset.ToUnixTimeSeconds() > ServerReset;
    }

    /// <summary>
    /// Writes the news as arguments of the script: limit, reset, remaining, milliseconds to the end, refused, uncounted, answered.
    /// </summary>
    public void Write(Span<RedisValue> arguments, TimeProvider time)
    {
        arguments[0] = _told?.Limit ?? 0;
        arguments[1] = _told?.Reset.ToUnixTimeSeconds() ?? 0;
        arguments[2] = _told?.Remaining ?? 0;
        arguments[3] = Math.Max(0, (long)time.GetElapsedTime(time.GetTimestamp(), _endsAt).TotalMilliseconds);
        arguments[4] = _isRefused ? 1 : 0;
        arguments[5] = _uncounted;
        arguments[6] = _hasAnswered ? 1 : 0;
        (_isRefused, _uncounted) = (false, 0);
    }

    // Answers come in any order: within a window the lowest number is the newest. Who is refused hears that the window goes on.
    private bool NoteAgain(OktaRateLimit known, OktaRateLimit told, long? endsAt, bool isRefused)
    {
        bool isNew = isRefused && !_isRefused;
        _told = known with { Remaining = Math.Min(known.Remaining, told.Remaining) };
        _isRefused |= isRefused;
        if (endsAt is { } end)
        {
            _endsAt = isRefused ? end : Math.Min(_endsAt, end);
        }

        return isNew;
    }
}
