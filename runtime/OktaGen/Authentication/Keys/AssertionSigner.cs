namespace OktaGen.Authentication;

/// <summary>Signs client assertions. Safe for concurrent use.</summary>
internal abstract class AssertionSigner : IDisposable
{
    /// <summary>A signed JSON Web Token with just these claims.</summary>
    /// <exception cref="OktaAuthenticationException">There is no key to sign with, or its holder did not sign.</exception>
    public abstract ValueTask<string> SignAsync(IDictionary<string, object> claims, CancellationToken cancellationToken);

    public virtual void Dispose()
    {
    }

    public sealed override string ToString() => GetType().Name;
}
