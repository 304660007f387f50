namespace OktaGen;

/// <summary>
/// When a connection proves possession of the key that its access tokens are bound to (DPoP, RFC 9449). Okta asks for it in the app's
/// setting 'Require Demonstrating Proof of Possession (DPoP) header in token requests'.
/// </summary>
public enum OktaDPoP
{
    /// <summary>
    /// As soon as the org demands it, and from then on: the default. A connection to an app that requires it has its first token
    /// request refused, which Okta's System Log shows; <see cref="On"/> spares that. A token that is not bound to the key after one that
    /// was is used with a warning; <see cref="On"/> refuses it.
    /// </summary>
    Automatic,

    /// <summary>Always. A token that is not bound to the key is refused.</summary>
    On,

    /// <summary>Never. An app that requires it cannot be used.</summary>
    Off,
}
