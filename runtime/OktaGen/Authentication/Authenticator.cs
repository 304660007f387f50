using OktaGen.Messages;

namespace OktaGen.Authentication;

/// <summary>Gives the credential for each attempt of a call. One per connection; safe for concurrent use.</summary>
internal abstract class Authenticator : IDisposable
{
    /// <summary>The credential for the next attempt. Completes synchronously while a usable token is cached.</summary>
    /// <param name="call">What it is for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OktaAuthenticationException">The token endpoint refused.</exception>
    /// <exception cref="OktaTransportException">The token endpoint could not be reached.</exception>
    public abstract ValueTask<Authorization> AuthorizeAsync(ICallContext call, CancellationToken cancellationToken);

    /// <summary>Puts the credential on the message, once for each attempt.</summary>
    public virtual void Apply(Authorization authorization, HttpRequestMessage request) =>
        request.Headers.Authorization = authorization.Header;

    /// <summary>
    /// Takes the credential off the message of an attempt that has ended: handlers of the app's, and callers, still hold it.
    /// </summary>
    public virtual void Withdraw(HttpRequestMessage request) => request.Headers.Authorization = null;

    /// <summary>Looks at each answer.</summary>
    /// <param name="authorization">What the attempt was sent with.</param>
    /// <param name="call">The call.</param>
    /// <param name="response">Its answer, whose body nobody has read.</param>
    /// <param name="recoveries">How often this call was recovered before.</param>
    /// <returns>True where the answer refuses the credential and another attempt with a fresh one may succeed.</returns>
    public virtual bool TryRecover(Authorization authorization, ICallContext call, HttpResponseMessage response, int recoveries) =>
        false;

    /// <summary>Forgets what was learnt from the token endpoint, tokens and failures.</summary>
    public virtual void Reset()
    {
    }

    public virtual void Dispose()
    {
    }
}
