namespace OktaGen.Cli.Configuration;

/// <summary>What an app needs to know to reach its org. The private key is not part of it: it is stored first, by itself.</summary>
/// <param name="OrgUrl">The org's URL.</param>
/// <param name="ClientId">The app's client id.</param>
/// <param name="PrivateKeyId">The key's id at Okta; null where the key itself holds it.</param>
/// <param name="RequiresDPoP">Whether the app requires proofs of possession.</param>
internal sealed record AppConfiguration(string OrgUrl, string ClientId, string? PrivateKeyId, bool RequiresDPoP)
{
    /// <summary>The settings by their names below <c>Okta:Client</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings
    {
        get
        {
            yield return new(nameof(OktaOptions.OrgUrl), OrgUrl);
            yield return new(nameof(OktaOptions.ClientId), ClientId);
            if (PrivateKeyId is not null)
            {
                yield return new(nameof(OktaOptions.PrivateKeyId), PrivateKeyId);
            }

            if (RequiresDPoP)
            {
                yield return new(nameof(OktaOptions.DPoP), nameof(OktaDPoP.On));
            }
        }
    }
}
