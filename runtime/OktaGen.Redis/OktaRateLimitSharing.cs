namespace OktaGen.Redis;

/// <summary>How a process shares Okta's rate limits with the others of its fleet.</summary>
public sealed class OktaRateLimitSharing
{
    /// <summary>
    /// The name of the app. Its processes share the app's <see cref="Weight"/> in equal parts. Default: the name of the program.
    /// </summary>
    public string? App { get; set; }

    /// <summary>
    /// The app's weight beside those of the other apps of the fleet, while each wants more calls than its share: an app of weight 3 gets
    /// thrice the calls of one of weight 1, however many processes each has. What an app does not use is the others'. Default: 1.
    /// </summary>
    public double Weight { get; set; } = 1;

    /// <summary>
    /// The share of each limit that this app leaves to the others, from 0 and below 1, as <see cref="OktaOptions.RateLimitReserve"/>; where
    /// that is set, it counts. Default: 0.
    /// </summary>
    public double Reserve { get; set; }

    /// <summary>
    /// How many calls Okta lets an org have under way at the same time; null to share no such limit. Default: 75. Where Okta refuses a call
    /// for it, the fleet goes down to 35, and then by a quarter each time; ten minutes later it begins anew.
    /// </summary>
    public int? MaxConcurrentCalls { get; set; } = 75;

    /// <summary>
    /// What the server's keys begin with. Apps that Okta limits each by itself, as it does by <c>principal rate limits</c>, take one each.
    /// Default: <c>oktagen</c>.
    /// </summary>
    public string KeyPrefix { get; set; } = "oktagen";

    /// <summary>The number of the server's database; null for the default of its connection.</summary>
    public int? Database { get; set; }

    /// <summary>
    /// How long a call waits for an answer of the server at most, before this process counts for itself alone. Default: 250 milliseconds.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(250);

    internal void Validate()
    {
        Ensure(Weight is >= 0.001 and <= 1_000_000, nameof(Weight), Weight, "is a thousandth at least, and a million at most");
        Ensure(Reserve is >= 0 and < 1, nameof(Reserve), Reserve, "is at least 0 and below 1");
        Ensure(MaxConcurrentCalls is null or > 0, nameof(MaxConcurrentCalls), MaxConcurrentCalls, "is above 0");
        Ensure(
            Timeout > TimeSpan.Zero && Timeout <= TimeSpan.FromSeconds(30), nameof(Timeout), Timeout, "is above 0, and 30 seconds at most");
        Ensure(Database is null or >= 0, nameof(Database), Database, "is at least 0");
        Ensure(
            !string.IsNullOrWhiteSpace(KeyPrefix) && KeyPrefix.AsSpan().IndexOfAny('{', '}') < 0, nameof(KeyPrefix), KeyPrefix,
            "is a text without braces");
    }

    internal OktaRateLimitSharing Copy() => (OktaRateLimitSharing)MemberwiseClone();

    private static void Ensure(bool isGood, string name, object? value, string rule)
    {
        if (!isGood)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{nameof(OktaRateLimitSharing)}.{name} {rule}.");
        }
    }
}
