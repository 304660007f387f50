using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>
/// The leases of one bucket that this process holds, and its calls that wait for some. It states to the server what it needs, one statement
/// at a time, for many calls at once.
/// </summary>
internal abstract class LeasePool : IDisposable
{
    // A second less than the server takes an instance for dead.
    private static readonly TimeSpan s_life = TimeSpan.FromSeconds(2);

    private readonly IScriptServer _server;
    private readonly StatementLoop _loop;
    private bool _isNews;
    private bool _isDisposed;
    private long _heldUntil;
    private int _aloneUnderWay;
    private int _stated;

    protected LeasePool(IScriptServer server, TimeProvider time)
    {
        _server = server;
        Time = time;
        _loop = new StatementLoop(Lock, server, time, StateAsync, GoAlone);
        server.WentAlone += GoAlone;
    }

    protected TimeProvider Time { get; }

    protected object Lock { get; } = new();

    /// <summary>Leases that no call has taken yet.</summary>
    protected int Held { get; set; }

    /// <summary>Calls that were let through and have not ended.</summary>
    protected int UnderWay { get; private set; }

    /// <summary>The calls of those that have no lease.</summary>
    protected int AloneUnderWay => _aloneUnderWay;

    /// <summary>Calls that wait for a lease, the first in front.</summary>
    protected LinkedList<Waiter> Waiting { get; } = new();

    /// <summary>Whether this is the end, and nothing more is wanted.</summary>
    protected bool IsDisposed => _isDisposed;

    /// <summary>Whether calls need no leases at present.</summary>
    protected virtual bool IsFree => false;

    /// <summary>Takes a lease that is there, without waiting.</summary>
    public bool TryEnter()
    {
        bool entered;
        bool states;
        lock (Lock)
        {
            entered = Waiting.Count == 0 && TryTake();
            states = entered && IsLow && _loop.TryBegin(isUrgent: false);
        }

        _loop.Run(states);

        return entered;
    }

    /// <summary>Gets in line for a lease.</summary>
    /// <param name="timeLeft">What is left of the time allowed for the call; null where it may take any.</param>
    /// <exception cref="OktaRateLimitException">None will be there in that time.</exception>
    public Waiter Wait(TimeSpan? timeLeft)
    {
        long now = Time.GetTimestamp();
        var waiter = new Waiter(timeLeft is { } left ? now + Ticks(left) : null);
        bool states = false;
        lock (Lock)
        {
            if (_server.IsAlone || _isDisposed)
            {
                waiter.SetResult(Entry.Alone);
                return waiter;
            }

            if (Waiting.Count == 0 && TryTake())
            {
                waiter.SetResult(Entry.Leased);
            }
            else
            {
                ThrowIfInVain(waiter);
                Waiting.AddLast(waiter);
                states = _loop.TryBegin(isUrgent: false);
            }
        }

        _loop.Run(states);

        return waiter;
    }

    /// <summary>Gives up a place in the line. A lease that was given before is kept.</summary>
    public void Cancel(Waiter waiter, CancellationToken cancellationToken)
    {
        lock (Lock)
        {
            if (Waiting.Remove(waiter))
            {
                waiter.TrySetCanceled(cancellationToken);
            }
        }
    }

    /// <summary>Counts a call that goes without a lease.</summary>
    public void EnterAlone()
    {
        lock (Lock)
        {
            UnderWay++;
            _aloneUnderWay++;
        }
    }

    /// <summary>A call that had a lease was not sent.</summary>
    public void GiveBack()
    {
        lock (Lock)
        {
            UnderWay--;
            Held++;
            Serve();
        }
    }

    /// <summary>A call has ended.</summary>
    /// <param name="report">How.</param>
    /// <returns>Whether it, or another for it, went without a lease.</returns>
    public bool Leave(in OktaRateLimitReport report)
    {
        bool wasAlone;
        bool states;
        lock (Lock)
        {
            UnderWay--;
            wasAlone = _aloneUnderWay > 0;
            _aloneUnderWay -= wasAlone ? 1 : 0;
            _isNews |= Note(report, wasAlone);
            Serve();
            states = _isNews && !_server.IsAlone && _loop.TryBegin(isUrgent: true);
        }

        _loop.Run(states);

        return wasAlone;
    }

    /// <summary>Finds out whether the server answers again; to be called after <see cref="IScriptServer.TryBeginProbe"/>.</summary>
    public void Probe()
    {
        lock (Lock)
        {
            _loop.BeginProbe();
        }

        _loop.Run(isBegun: true, isProbe: true);
    }

    /// <summary>Ends the pool: what it holds is free for others at once, where the server answers.</summary>
    public void Dispose()
    {
        bool isOwed;
        lock (Lock)
        {
            isOwed = !_isDisposed && _stated > 0 && !_server.IsAlone;
            _isDisposed = true;
            _loop.Dispose();
        }

        _server.WentAlone -= GoAlone;
        GoAlone();
        _loop.Run(isOwed);
    }

    /// <summary>Whether so few leases are left that new ones should be on their way.</summary>
    protected virtual bool IsLow => false;

    /// <summary>Learns from the end of a call.</summary>
    /// <returns>Whether the other processes should hear of it at once.</returns>
    protected abstract bool Note(in OktaRateLimitReport report, bool wasAlone);

    /// <summary>What to state. Leases that are not needed are given back here.</summary>
    protected abstract RedisValue[] Compose();

    /// <summary>Takes the answer in.</summary>
    /// <param name="answer">What the script returned.</param>
    /// <param name="isShort">Whether there are less leases than were asked for.</param>
    /// <returns>When to speak again at the latest.</returns>
    protected abstract TimeSpan Apply(string[] answer, out bool isShort);

    /// <summary>A lease was taken.</summary>
    protected virtual void Taken()
    {
    }

    /// <exception cref="OktaRateLimitException">The limit ends after the call's time.</exception>
    protected virtual void ThrowIfInVain(Waiter waiter)
    {
    }

    /// <summary>The server does not answer: what was held counts no more.</summary>
    protected virtual void Forget() => Held = 0;

    protected abstract ValueTask<string[]?> AskAsync(IScriptServer server, RedisValue[] statement, bool isProbe);

    protected long Ticks(TimeSpan span) => (long)(span.TotalSeconds * Time.TimestampFrequency);

    /// <summary>Lets those pass for whom there are leases.</summary>
    protected void Serve()
    {
        while (Waiting.First is { } first && TryTake())
        {
            Waiting.RemoveFirst();
            first.Value.TrySetResult(Entry.Leased);
        }
    }

    private bool TryTake()
    {
        if (!IsFree)
        {
            Held = Time.GetTimestamp() < _heldUntil ? Held : 0;
            if (Held <= 0)
            {
                return false;
            }

            Held--;
        }

        UnderWay++;
        Taken();
        return true;
    }

    private async Task<bool> StateAsync(bool isProbe)
    {
        RedisValue[] statement;
        long sent = Time.GetTimestamp();
        lock (Lock)
        {
            _isNews = false;
            statement = Compose();
            _stated = UnderWay + Held + Waiting.Count;
        }

        string[]? answer = await AskAsync(_server, statement, isProbe).ConfigureAwait(false);
        if (answer is null)
        {
            GoAlone();
        }

        lock (Lock)
        {
            return _loop.End(goesOn: answer is not null && Accept(answer, sent));
        }
    }

    // Says whether there is something to state again right now.
    private bool Accept(string[] answer, long sent)
    {
        if (_isDisposed)
        {
            return false;
        }

        int before = Held;
        TimeSpan again = Apply(answer, out bool isShort);
        _heldUntil = sent + Ticks(s_life);
        bool isGiven = Held > before;
        Serve();
        bool isBusy = Waiting.Count > 0 || UnderWay > 0 || Held > 0 || _stated > 0 || isGiven;
        _loop.Rest(isBusy ? again : null, isShort ? again : TimeSpan.Zero);

        // Calls have come since, and there is more where these leases came from.
        return _isNews || (Waiting.Count > 0 && !isShort);
    }

    private void GoAlone()
    {
        lock (Lock)
        {
            Forget();
            while (Waiting.First is { } first)
            {
                Waiting.RemoveFirst();
                first.Value.TrySetResult(Entry.Alone);
            }
        }
    }
}
