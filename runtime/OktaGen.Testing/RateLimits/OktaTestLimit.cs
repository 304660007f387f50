namespace OktaGen.Testing;

/// <summary>A limit of Okta's that is answered with 429.</summary>
public enum OktaTestLimit
{
    /// <summary>Too many requests in the window: <c>E0000047</c>, with the bucket's limit, nothing remaining, and its reset.</summary>
    Requests,

    /// <summary>Too many requests at once: <c>E0000047</c>, with limit and remaining zero, and a reset that is only an estimate.</summary>
    Concurrency,

    /// <summary>One text message in 30 seconds: <c>E0000109</c>. The bucket has requests left.</summary>
    TextMessage,

    /// <summary>A quota of a day or a month: <c>E0000146</c>. Waiting for the reset does not help.</summary>
    LongQuota,
}
