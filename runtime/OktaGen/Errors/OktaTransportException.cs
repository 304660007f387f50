namespace OktaGen;

/// <summary>
/// A call got no complete answer: the org could not be reached, the connection broke, or the time allowed ran out.
/// Whether Okta carried the call out is not known.
/// </summary>
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
}
