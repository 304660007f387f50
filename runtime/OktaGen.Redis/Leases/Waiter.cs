namespace OktaGen.Redis;

/// <summary>A call that waits for a lease.</summary>
/// <param name="endsAt">The timestamp at which the call's time is over; null where it may take any.</param>
internal sealed class Waiter(long? endsAt) : TaskCompletionSource<Entry>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public long? EndsAt => endsAt;
}
