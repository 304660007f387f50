namespace OktaGen.Cli.Orgs;

/// <summary>The public keys of an app.</summary>
internal sealed class AppKeySet
{
    public IReadOnlyList<AppKey>? Keys { get; init; }
}
