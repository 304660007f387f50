using System.Text.Json.Serialization;

namespace OktaGen.Org.Credentials;

/// <summary>What a client needs to call the org: as its super administrator, or as an API Services app.</summary>
internal sealed record OrgCredentials
{
    public string OrgUrl { get; init; } = "";

    public required string Token { get; init; }

    public required string ClientId { get; init; }

    /// <summary>PKCS#8 in base64, without line breaks: one word in any file, shell and container.</summary>
    public required string PrivateKey { get; init; }

    public required string PrivateKeyId { get; init; }

    /// <summary>
    /// The settings by the names of <see cref="OktaOptions"/>. Where both credentials are given, one is named: a program is the app, and
    /// the token is its administrator's, which <c>oktagen</c> takes it for.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new(nameof(OktaOptions.OrgUrl), OrgUrl),
        new(nameof(OktaOptions.Credential), nameof(OktaCredential.OAuth)),
        new(nameof(OktaOptions.Token), Token),
        new(nameof(OktaOptions.ClientId), ClientId),
        new(nameof(OktaOptions.PrivateKey), PrivateKey),
        new(nameof(OktaOptions.PrivateKeyId), PrivateKeyId),
    ];
}
