namespace OktaGen;

/// <summary>A call as a rate limiter sees it: no path value, query or credential is in it.</summary>
/// <param name="OrgUrl">The org that is called; each has limits of its own.</param>
/// <param name="Endpoint">The endpoint, such as <c>GET /api/v1/users/{userId}</c>; Okta counts the calls of several together.</param>
/// <param name="TimeLeft">What is left of the time allowed for the call; null where it may take any.</param>
public readonly record struct OktaRateLimitedCall(Uri OrgUrl, string Endpoint, TimeSpan? TimeLeft);
