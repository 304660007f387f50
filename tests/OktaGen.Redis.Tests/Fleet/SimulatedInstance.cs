namespace OktaGen.Redis.Tests;

/// <summary>
/// One process of a fleet: the pool of the product, with workers that call again and again, each call with a way there and back.
/// </summary>
internal sealed class SimulatedInstance(
    WindowPool pool, SimulatedOrg org, Random random, int workers, PriorityQueue<Action, DateTimeOffset> events)
{
    private readonly List<Waiter> _waiting = [];
    private int _idle = workers;

    public int Calls { get; private set; }

    public bool IsDead { get; private set; }

    /// <summary>Ends as a process that is killed: nothing more is sent or said.</summary>
    public void Kill() => IsDead = true;

    /// <summary>Sends what may be sent, and has the idle workers ask.</summary>
    public void Step(DateTimeOffset now)
    {
        for (; !IsDead && _idle > 0; _idle--)
        {
            if (pool.TryEnter())
            {
                Send(now);
            }
            else
            {
                _waiting.Add(pool.Wait(null));
            }
        }

        for (int i = _waiting.Count - 1; !IsDead && i >= 0; i--)
        {
            if (_waiting[i].Task.IsCompletedSuccessfully)
            {
                _waiting.RemoveAt(i);
                Send(now);
            }
        }
    }

    private void Send(DateTimeOffset now)
    {
        DateTimeOffset arrives = now + Way();
        DateTimeOffset returns = arrives + Way();
        events.Enqueue(
            () =>
            {
                Calls++;
                OktaRateLimitReport report = org.Answer();
                events.Enqueue(() => Return(report), returns);
            },
            arrives);
    }

    private void Return(OktaRateLimitReport report)
    {
        if (!IsDead)
        {
            pool.Leave(report);
            _idle++;
        }
    }

    private TimeSpan Way() => TimeSpan.FromMilliseconds(random.Next(1, 40));
}
