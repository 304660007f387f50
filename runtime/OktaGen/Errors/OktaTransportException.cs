namespace OktaGen;

/// <summary>
/// A call got no complete answer: the org could not be reached (name resolution, a refused connection, a proxy, a certificate that is not
/// trusted, expired or of another host), the connection broke, also while a stream or a message that was handed out is read, what
/// answered speaks no HTTP, or the time allowed ran out. The message names the cause and, where the call was sent, says that its outcome
/// is not known.
/// </summary>
/// <remarks>
/// What cannot pass by itself is not tried again: certificates, a proxy's login (407), headers that are too large, and what is no HTTP.
/// </remarks>
public sealed class OktaTransportException : OktaException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause, such as an <see cref="HttpRequestException"/>.</param>
    public OktaTransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>True where the time allowed for the call ran out.</summary>
    public bool IsTimeout { get; init; }

    /// <summary>Whether the same call fails in the same way until somebody acts, as with a certificate that is not trusted.</summary>
    internal bool IsLasting { get; init; }
}
