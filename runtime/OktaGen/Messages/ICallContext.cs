using OktaGen.CompilerServices;

namespace OktaGen.Messages;

/// <summary>
/// What is known of a call beside its message, found once for all that send it: a message of a client's is its own context, and one
/// that a handler of the app's has made anew gets a <see cref="ForeignCall"/>.
/// </summary>
internal interface ICallContext
{
    HttpRequestMessage Message { get; }

    /// <summary>Null for a message that no client made.</summary>
    OktaEndpoint? Endpoint { get; }

    /// <summary>
    /// The URL that was made for the org itself; another one, from a user's handler, is looked at before a credential goes there.
    /// </summary>
    Uri? OwnUri { get; }

    /// <summary>The credential of the last attempt; null before the first and where the endpoint takes none.</summary>
    Authorization? Authorization { get; set; }

    /// <summary>The call's own credential, where the caller gave one; it goes before the connection's.</summary>
    Authorization? CallerAuthorization { get; }

    CallRetries Retries { get; }

    /// <summary>What is left of the time allowed for the call; null where it may take any.</summary>
    TimeSpan? TimeLeft { get; }

    /// <summary>Whether the call may be repeated after a failure that leaves open whether Okta carried it out.</summary>
    bool IsSafe { get; }
}
