namespace OktaGen.Messages;

/// <summary>What a call takes along from its connection, and keeps to while the connection's options change.</summary>
/// <param name="time">The clock.</param>
/// <param name="timeout">The time allowed for a call that says nothing else.</param>
internal abstract class ConnectionContext(TimeProvider time, TimeSpan timeout)
{
    public TimeProvider Time { get; } = time;

    public TimeSpan Timeout { get; } = timeout;
}
