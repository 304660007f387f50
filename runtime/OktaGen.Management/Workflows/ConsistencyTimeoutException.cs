namespace OktaGen.Management;

/// <summary>What was waited for is not visible yet. The message says what was seen last; nothing was undone.</summary>
public sealed class ConsistencyTimeoutException : TimeoutException
{
    internal ConsistencyTimeoutException(string what, string lastSeen, TimeSpan waited, int attempts, Exception? innerException)
        : base(
            $"{what} is not visible after {waited.TotalSeconds:0.#} seconds and {attempts} attempts. Seen last: {lastSeen}.",
            innerException)
    {
        LastSeen = lastSeen;
        Waited = waited;
        Attempts = attempts;
    }

    /// <summary>What the last attempt saw, for people.</summary>
    public string LastSeen { get; }

    /// <summary>How long was waited.</summary>
    public TimeSpan Waited { get; }

    /// <summary>How often it was looked.</summary>
    public int Attempts { get; }
}
