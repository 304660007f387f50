namespace OktaGen.Testing;

/// <summary>A value that others see only some time after it changed.</summary>
/// <param name="delay">How long after.</param>
/// <param name="first">What they see before the first change.</param>
internal sealed class Lagged<T>(TimeSpan delay, T first)
{
    private readonly Queue<(Delay Delay, T Value)> _coming = [];
    private T _seen = first;

    /// <summary>Changes the value.</summary>
    public void Set(T value, DateTimeOffset now) => _coming.Enqueue((new Delay(now, delay), value));

    /// <summary>What is seen now.</summary>
    public T Get(DateTimeOffset now)
    {
        while (_coming.TryPeek(out (Delay Delay, T Value) next) && next.Delay.IsOver(now))
        {
            _seen = _coming.Dequeue().Value;
        }

        return _seen;
    }
}
