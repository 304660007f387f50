using System.Collections.Concurrent;

namespace OktaGen.Redis;

/// <summary>What is shared of one org's limits.</summary>
internal sealed class SharedOrg(Uri url, WindowPoolContext context, SlotPool? slots, string keyPrefix) : IDisposable
{
    private readonly ConcurrentDictionary<string, WindowPool> _pools = new(StringComparer.Ordinal);

    public Uri Url => url;

    /// <summary>Lets a call pass at once where the process holds what it needs; else it waits.</summary>
    public ValueTask EnterAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken)
    {
        WindowPool pool = FindPool(attempt.Endpoint);
        if (context.Server.IsAlone)
        {
            return EnterAloneAsync(pool, attempt, cancellationToken);
        }

        return !pool.TryEnter() ? WaitAsync(pool, attempt, cancellationToken)
            : slots is null || slots.TryEnter() ? ValueTask.CompletedTask
            : WaitForSlotAsync(pool, attempt.TimeLeft, cancellationToken);
    }

    public void Leave(OktaRateLimitedCall attempt, OktaRateLimitReport report)
    {
        if (FindPool(attempt.Endpoint).Leave(report))
        {
            context.Local.Report(attempt, report);
        }
        else
        {
            context.Local.Observe(attempt.Endpoint, report);
        }

        slots?.Leave(report);
    }

    public void Dispose()
    {
        foreach (WindowPool pool in _pools.Values)
        {
            pool.Dispose();
        }

        slots?.Dispose();
    }

    private static async Task<Entry> WaitAsync(LeasePool pool, TimeSpan? timeLeft, CancellationToken cancellationToken)
    {
        Waiter waiter = pool.Wait(timeLeft);
        using (cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                (LeasePool pool, Waiter waiter) = ((LeasePool, Waiter))state!;
                pool.Cancel(waiter, token);
            },
            (pool, waiter)))
        {
            return await waiter.Task.ConfigureAwait(false);
        }
    }

    private async ValueTask WaitAsync(WindowPool pool, OktaRateLimitedCall attempt, CancellationToken cancellationToken)
    {
        if (await WaitAsync(pool, attempt.TimeLeft, cancellationToken).ConfigureAwait(false) == Entry.Alone)
        {
            await EnterAloneAsync(pool, attempt, cancellationToken).ConfigureAwait(false);
        }
        else if (slots is not null)
        {
            await WaitForSlotAsync(pool, attempt.TimeLeft, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask WaitForSlotAsync(WindowPool pool, TimeSpan? timeLeft, CancellationToken cancellationToken)
    {
        try
        {
            if (await WaitAsync(slots!, timeLeft, cancellationToken).ConfigureAwait(false) == Entry.Alone)
            {
                slots!.EnterAlone();
            }
        }
        catch
        {
            pool.GiveBack();
            throw;
        }
    }

    private async ValueTask EnterAloneAsync(WindowPool pool, OktaRateLimitedCall attempt, CancellationToken cancellationToken)
    {
        context.Server.ProbeBy(pool.Probe);
        if (context.Server.TryBeginProbe())
        {
            pool.Probe();
        }

        await context.Local.AcquireAsync(attempt, cancellationToken).ConfigureAwait(false);
        pool.EnterAlone();
        slots?.EnterAlone();
    }

    private WindowPool FindPool(string endpoint) => _pools.GetOrAdd(
        endpoint,
        static (name, org) => new WindowPool(org.Context, LeaseInstance.KeyOf(org.Prefix, org.Url, name), name),
        (Url: url, Context: context, Prefix: keyPrefix));
}
