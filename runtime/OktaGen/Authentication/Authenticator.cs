namespace OktaGen.Authentication;

/// <summary>Gives the credential for each attempt of a call. One per connection; safe for concurrent use.</summary>
internal abstract class Authenticator : IDisposable
{
    /// <summary>The credential to send now. Completes synchronously while a usable token is cached.</summary>
    /// <exception cref="OktaAuthenticationException">The token endpoint refused.</exception>
    /// <exception cref="OktaTransportException">The token endpoint could not be reached.</exception>
    public abstract ValueTask<Authorization> AuthorizeAsync(CancellationToken cancellationToken);

    public virtual void Dispose()
    {
    }
}
