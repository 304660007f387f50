using OktaGen.Urls;

namespace OktaGen;

/// <summary>Options without faults in the form that a connection works with: values alone, which no later change reaches.</summary>
internal sealed class ResolvedOptions
{
    /// <summary>A cleaned copy of the options that were given.</summary>
    public required OktaOptions Options { get; init; }

    public required OrgOrigin Origin { get; init; }

    public required OktaCredential Credential { get; init; }

    /// <summary>The scopes that access tokens are asked for; empty where the credential knows none.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }
}
