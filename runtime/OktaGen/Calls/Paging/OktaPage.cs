namespace OktaGen;

/// <summary>One page of a listing. It may be empty and yet not be the last.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items.</param>
/// <param name="next">Where the next page begins; null on the last page.</param>
/// <param name="rateLimit">What the answer said about its rate limit; null where it said nothing.</param>
public sealed class OktaPage<T>(IReadOnlyList<T> items, OktaCursor? next, OktaRateLimit? rateLimit = null)
{
    /// <summary>The items, in Okta's order.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <summary>Where the next page begins; null on the last page.</summary>
    public OktaCursor? Next { get; } = next;

    /// <summary>What Okta said about the rate limit that the listing counts against; null where the answer said nothing.</summary>
    public OktaRateLimit? RateLimit { get; } = rateLimit;

    /// <summary>The ids of a tail's events that this page has for the first time; null for other listings.</summary>
    internal IReadOnlyList<string>? Ids { get; init; }
}
