namespace OktaGen.Testing;

/// <summary>Requests that a test wants refused, whatever the buckets say.</summary>
internal sealed class RateLimitRefusal(PathPattern path, OktaTestLimit limit, int count)
{
    public PathPattern Path { get; } = path;

    public OktaTestLimit Limit { get; } = limit;

    /// <summary>Tells it from the others that are planned.</summary>
    public int Number { get; set; }

    /// <summary>How many are still to come.</summary>
    public int Count { get; set; } = count;
}
