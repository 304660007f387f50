namespace OktaGen.Testing;

/// <summary>What the <c>x-rate-limit-*</c> headers of an answer say.</summary>
/// <param name="Limit">The requests that a window allows; zero for a concurrency limit.</param>
/// <param name="Remaining">How many are left.</param>
/// <param name="Reset">When the window ends.</param>
/// <param name="IsExceeded">Whether this request is one too many.</param>
internal sealed record RateLimitState(int Limit, int Remaining, DateTimeOffset Reset, bool IsExceeded);
