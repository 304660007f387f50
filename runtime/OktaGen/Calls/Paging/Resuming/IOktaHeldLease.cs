namespace OktaGen;

/// <summary>The right to enumerate a listing, as long as it lasts.</summary>
public interface IOktaHeldLease : IAsyncDisposable
{
    /// <summary>Is cancelled where the right is lost, before another process can have it.</summary>
    CancellationToken Lost { get; }
}
