namespace OktaGen.Testing;

/// <summary>The tokens as they are saved, by their values: clients go on with those that they have.</summary>
internal sealed class SavedTokens
{
    public required TimeSpan Lifetime { get; init; }

    public required int RequestCount { get; init; }

    public required int IssuedCount { get; init; }

    public required IReadOnlyDictionary<string, ApiTokenRecord> ApiTokens { get; init; }

    public required IReadOnlyDictionary<string, AccessToken> AccessTokens { get; init; }
}
