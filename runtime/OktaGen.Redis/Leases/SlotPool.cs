using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>
/// The slots of an org's calls that are under way at the same time. They are kept for the next calls as long as these need them.
/// </summary>
internal sealed class SlotPool : LeasePool
{
    private readonly LeaseInstance _instance;
    private readonly string _key;
    private readonly int _limit;
    private int _most;
    private int _peak;
    private int _wanted;
    private bool _isRefused;

    public SlotPool(IScriptServer server, LeaseInstance instance, string key, int limit, TimeProvider time)
        : base(server, time)
    {
        (_instance, _key, _limit, _most) = (instance, key, limit, limit);
    }

    protected override void Taken() => _peak = Math.Max(_peak, UnderWay - AloneUnderWay);

    protected override bool Note(in OktaRateLimitReport report, bool wasAlone)
    {
        int owned = UnderWay - AloneUnderWay + Held;
        if (!wasAlone && owned < _most)
        {
            Held++;
        }

        _isRefused |= report.IsConcurrencyLimit;
        return report.IsConcurrencyLimit;
    }

    protected override RedisValue[] Compose()
    {
        int inUse = UnderWay - AloneUnderWay;
        Held = Math.Clamp(Math.Min(_peak, _most) - inUse, 0, Held);
        _peak = inUse;
        _wanted = Waiting.Count;
        RedisValue[] statement = _instance.Begin(9);
        statement[4] = _limit;
        statement[5] = UnderWay + Held;
        statement[6] = _wanted;
        statement[7] = Waiting.Count;
        statement[8] = _isRefused ? 1 : 0;
        _isRefused = false;
        return statement;
    }

    protected override TimeSpan Apply(string[] answer, out bool isShort)
    {
        int slots = LeaseInstance.ReadNumber(answer[0]);
        Held += slots;
        isShort = slots < _wanted;
        _most = LeaseInstance.ReadNumber(answer[1]);
        return TimeSpan.FromMilliseconds(LeaseInstance.ReadNumber(answer[2]));
    }

    protected override void Forget()
    {
        base.Forget();
        _most = _limit;
    }

    protected override ValueTask<string[]?> AskAsync(IScriptServer server, RedisValue[] statement, bool isProbe) =>
        server.EvaluateAsync(LeaseScripts.Slots, _key, statement, isProbe);
}
