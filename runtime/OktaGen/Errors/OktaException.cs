namespace OktaGen;

/// <summary>
/// The root of everything that OktaGen throws about a call to Okta. Cancellation is not among it: a cancelled call throws
/// <see cref="OperationCanceledException"/>, and a wrong argument <see cref="ArgumentException"/>.
/// </summary>
public abstract class OktaException : Exception
{
    private protected OktaException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The endpoint that was called, such as <c>GET /api/v1/users/{userId}</c>; null where no endpoint was involved.</summary>
    public string? Endpoint { get; init; }

    /// <summary>
    /// The value of <c>X-Okta-Request-Id</c>, by which Okta's support finds the request; null where there was no answer or it held none. On
    /// one line, and without what could be a credential.
    /// </summary>
    public string? RequestId { get; init; }
}
