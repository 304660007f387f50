using System.Globalization;
using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>The leases of one endpoint's calls in the windows of its limit, asked for in batches that grow with the traffic.</summary>
internal sealed class WindowPool : LeasePool
{
    private const int MaxBatch = 256;
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_seldom = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_free = TimeSpan.FromSeconds(10);

    private readonly WindowPoolContext _context;
    private readonly string _endpoint;
    private readonly string _key;
    private readonly WindowNews _news = new();
    private int _batch = 1;
    private int _wanted;
    private long? _askedAt;
    private int _takenSince;
    private string _epoch = "0";
    private int _takenInEpoch;
    private long _freeUntil;
    private long _usedUpUntil;
    private OktaRateLimit _window;

    public WindowPool(WindowPoolContext context, string key, string endpoint)
        : base(context.Server, context.Time)
    {
        _context = context;
        _key = key;
        _endpoint = endpoint;
    }

    protected override bool IsFree => Time.GetTimestamp() < _freeUntil;

    protected override bool IsLow => _batch > 1 && !IsFree && Held <= _batch / 4;

    protected override bool Note(in OktaRateLimitReport report, bool wasAlone)
    {
        if (report.RateLimit is not null)
        {
            _freeUntil = 0;
        }

        return _news.Note(report, Time);
    }

    protected override void Taken()
    {
        _takenSince++;
        _takenInEpoch++;
    }

    protected override RedisValue[] Compose()
    {
        _wanted = 0;
        if (!IsDisposed && (Waiting.Count > 0 || (IsLow && _takenSince > 0)))
        {
            long now = Time.GetTimestamp();
            TimeSpan since = _askedAt is { } before ? Time.GetElapsedTime(before, now) : TimeSpan.MaxValue;
            _batch = since < s_often ? Math.Min(_batch * 2, MaxBatch) : since > s_seldom ? Math.Max(1, _batch / 2) : _batch;
            _wanted = Math.Max(Waiting.Count, _batch - Held);
            _askedAt = now;
        }
        else
        {
            // What was not needed since the last time is for others.
            Held = Math.Min(Held, 2 * _takenSince);
        }

        _takenSince = 0;
        RedisValue[] statement = _context.Instance.Begin(17);
        statement[4] = LeaseInstance.Number(_context.Reserve);
        statement[5] = UnderWay + Held;
        statement[6] = _wanted;
        statement[7] = Waiting.Count;
        statement[8] = _epoch;
        statement[9] = _takenInEpoch + Held;
        _news.Write(statement.AsSpan(10), Time);
        return statement;
    }

    protected override TimeSpan Apply(string[] answer, out bool isShort)
    {
        int leases = LeaseInstance.ReadNumber(answer[0]);
        if (answer[1] != _epoch)
        {
            _epoch = answer[1];
            _takenInEpoch = 0;
        }

        int limit = LeaseInstance.ReadNumber(answer[2]);
        long reset = long.Parse(answer[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        TimeSpan toEnd = TimeSpan.FromMilliseconds(LeaseInstance.ReadNumber(answer[4]));
        int left = LeaseInstance.ReadNumber(answer[6]);
        bool isFree = answer[7] == "1";
        long now = Time.GetTimestamp();
        Held += leases;
        isShort = leases < _wanted;
        _news.ServerReset = reset;
        _freeUntil = isFree ? now + Ticks(s_free) : 0;
        _usedUpUntil = 0;
        if (limit > 0 && toEnd > TimeSpan.Zero)
        {
            _window = new OktaRateLimit(limit, Math.Max(0, left), DateTimeOffset.FromUnixTimeSeconds(reset));
            _usedUpUntil = left < 1 ? now + Ticks(toEnd) : 0;
            _context.Local.Observe(_endpoint, new OktaRateLimitReport(IsAnswered: true, _window, toEnd));
            RefuseInVain();
        }

        _context.Instruments.Leases.Add(leases);
        _context.Logger.Leased(_endpoint, leases, left, limit, LeaseInstance.ReadNumber(answer[8]), LeaseInstance.ReadNumber(answer[9]));
        return TimeSpan.FromMilliseconds(LeaseInstance.ReadNumber(answer[5]));
    }

    protected override ValueTask<string[]?> AskAsync(IScriptServer server, RedisValue[] statement, bool isProbe) =>
        server.EvaluateAsync(LeaseScripts.Window, _key, statement, isProbe);

    protected override void ThrowIfInVain(Waiter waiter)
    {
        if (IsInVain(waiter))
        {
            throw HeldBack();
        }
    }

    protected override void Forget()
    {
        base.Forget();
        _usedUpUntil = 0;
    }

    private bool IsInVain(Waiter waiter) => waiter.EndsAt <= _usedUpUntil && Time.GetTimestamp() < _usedUpUntil;

    // Those at the head get what is held now.
    private void RefuseInVain()
    {
        LinkedListNode<Waiter>? node = Waiting.First;
        for (int i = 0; node is not null; i++)
        {
            LinkedListNode<Waiter>? next = node.Next;
            if (i >= Held && IsInVain(node.Value))
            {
                Waiting.Remove(node);
                node.Value.TrySetException(HeldBack());
            }

            node = next;
        }
    }

    private OktaRateLimitException HeldBack()
    {
        TimeSpan left = Time.GetElapsedTime(Time.GetTimestamp(), _usedUpUntil);
        return new OktaRateLimitException(string.Create(
            CultureInfo.InvariantCulture,
            $"{_endpoint} was not sent: its rate limit of {_window.Limit} calls, which the processes of a fleet share, is used up but for "
                + $"what OktaOptions.RateLimitReserve leaves to others, and the window ends in {Math.Ceiling(left.TotalSeconds)} s, when "
                + $"the time allowed for the call is over."))
        {
            Endpoint = _endpoint,
            RateLimit = _window,
            RetryAfter = left,
        };
    }
}
