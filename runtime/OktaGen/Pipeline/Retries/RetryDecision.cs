namespace OktaGen.Pipeline;

/// <summary>Whether a call is sent again.</summary>
/// <param name="Pause">How long to wait before it is; null where it is not.</param>
/// <param name="Obstacle">Why it is not, as a sentence; null where nothing is to be said.</param>
/// <param name="IsGivenUp">Whether it would be, but for what the call or its options allow.</param>
internal readonly record struct RetryDecision(TimeSpan? Pause, string? Obstacle, bool IsGivenUp)
{
    /// <summary>It is no matter for a retry.</summary>
    public static RetryDecision None => default;

    public static RetryDecision After(TimeSpan pause) => new(pause, null, IsGivenUp: false);

    public static RetryDecision Impossible(string obstacle) => new(null, obstacle, IsGivenUp: false);

    public static RetryDecision GivenUp(string obstacle) => new(null, obstacle, IsGivenUp: true);
}
