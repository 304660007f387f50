namespace OktaGen;

/// <summary>Sees to it that only one of several processes enumerates a listing, for <see cref="OktaPageable{T}.WithLease"/>.</summary>
public interface IOktaLease
{
    /// <summary>Waits until this process may go on.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is held from now on; disposing it lets another process go on.</returns>
    Task<IOktaHeldLease> AcquireAsync(CancellationToken cancellationToken);
}
