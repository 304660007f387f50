namespace OktaGen.Tests;

/// <summary>A partial update: every property may be absent, null or a value.</summary>
public sealed class ProfilePatch
{
    public Optional<string?> NickName { get; set; }

    public Optional<int> Level { get; set; }

    public Optional<DateTimeOffset?> Hired { get; set; }

    public Optional<List<string>?> Teams { get; set; }

    public Optional<Address?> Address { get; set; }

    // Okta's own names need not be C#'s.
    [System.Text.Json.Serialization.JsonPropertyName("x5t#S256")]
    public Optional<string> Thumbprint { get; set; }
}
