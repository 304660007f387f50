namespace OktaGen.Testing;

/// <summary>An API Services app: its keys, its grants and the assertions it has used.</summary>
internal sealed class ServiceApp(string clientId)
{
    public string ClientId { get; } = clientId;

    /// <summary>The secret that it authenticates with instead of its keys, if it is of that kind.</summary>
    public string? ClientSecret { get; set; }

    public List<PublicKey> Keys { get; } = [];

    /// <summary>Whether its token requests need a proof of possession.</summary>
    public bool RequireDPoP { get; set; }

    /// <summary>The granted scopes, in the order of granting.</summary>
    public List<string> Grants { get; } = [];

    /// <summary>The <c>jti</c> values of assertions; each is good for one use.</summary>
    public HashSet<string> UsedAssertions { get; } = new(StringComparer.Ordinal);

    public PublicKey? FindKey(string? id) => Keys.Find(key => key.Id == id);
}
