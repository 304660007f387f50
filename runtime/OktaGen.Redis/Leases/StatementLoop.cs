namespace OktaGen.Redis;

/// <summary>
/// Has a pool speak to the server: one statement at a time, and again after a while. All but running goes under the pool's lock.
/// </summary>
internal sealed class StatementLoop : IDisposable
{
    private readonly object _lock;
    private readonly IScriptServer _server;
    private readonly TimeProvider _time;
    private readonly Func<bool, Task<bool>> _state;
    private readonly Action _fail;
    private readonly ITimer _timer;
    private bool _isRunning;
    private bool _isEnded;
    private long _quietUntil;

    /// <param name="pool">The pool's lock.</param>
    /// <param name="server">Whom it speaks to.</param>
    /// <param name="time">The clock.</param>
    /// <param name="state">States once, as a probe or not, and says whether there is more to state at once.</param>
    /// <param name="fail">Lets go of all who wait, where a statement has failed.</param>
    public StatementLoop(object pool, IScriptServer server, TimeProvider time, Func<bool, Task<bool>> state, Action fail)
    {
        (_lock, _server, _time, _state, _fail) = (pool, server, time, state, fail);
        _timer = time.CreateTimer(
            static loop => ((StatementLoop)loop!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins a statement, unless one is under way; whoever is told so must <see cref="Run"/>.</summary>
    /// <param name="isUrgent">Whether it is made although the server said that it is of no use yet.</param>
    public bool TryBegin(bool isUrgent)
    {
        bool begins = !_isRunning && !_isEnded && (isUrgent || _time.GetTimestamp() >= _quietUntil);
        _isRunning |= begins;
        return begins;
    }

    /// <summary>Finds out whether anybody answers.</summary>
    public void BeginProbe() => _isRunning = true;

    /// <summary>The server has answered.</summary>
    /// <param name="again">When to speak again by itself; null for not at all.</param>
    /// <param name="quiet">How long statements are of no use.</param>
    public void Rest(TimeSpan? again, TimeSpan quiet)
    {
        _quietUntil = _time.GetTimestamp() + (long)(quiet.TotalSeconds * _time.TimestampFrequency);
        if (!_isEnded)
        {
            _timer.Change(again ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>A statement has come to its end.</summary>
    /// <param name="goesOn">Whether another follows at once.</param>
    /// <returns>The same.</returns>
    public bool End(bool goesOn) => _isRunning = goesOn;

    /// <summary>Carries out what was begun, outside of the lock.</summary>
    public void Run(bool isBegun, bool isProbe = false)
    {
        if (isBegun)
        {
            _ = RunAsync(isProbe);
        }
    }

    public void Dispose()
    {
        _isEnded = true;
        _timer.Dispose();
    }

    private async Task RunAsync(bool isProbe)
    {
        try
        {
            while (await _state(isProbe).ConfigureAwait(false))
            {
                isProbe = false;
            }
        }
        catch (Exception)
        {
            // An answer of another form than the script's: no call waits for the next one.
            _fail();
            lock (_lock)
            {
                _isRunning = false;
            }
        }
    }

    private void Wake()
    {
        bool begins;
        lock (_lock)
        {
            begins = !_server.IsAlone && TryBegin(isUrgent: true);
        }

        Run(begins);
    }
}
