namespace OktaGen.Testing;

/// <summary>How the <c>x-rate-limit-*</c> headers are sent.</summary>
public enum OktaTestRateLimitHeaders
{
    /// <summary>Each once.</summary>
    Once,

    /// <summary>Not at all: some of Okta's answers lack them, refusals too.</summary>
    Missing,

    /// <summary>Each in two lines; of the resets, the first is a day later than the second, which is the right one.</summary>
    Doubled,
}
