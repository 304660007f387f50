namespace OktaGen;

/// <summary>The state of one of Okta's rate-limit buckets, from the <c>X-Rate-Limit-*</c> headers of an answer.</summary>
/// <param name="Limit">The calls that the bucket allows in its window, usually one minute; 0 where a concurrency limit was hit.</param>
/// <param name="Remaining">The calls that are left in the window.</param>
/// <param name="Reset">The moment at which the window ends, in UTC by Okta's clock, in whole seconds.</param>
public readonly record struct OktaRateLimit(int Limit, int Remaining, DateTimeOffset Reset);
