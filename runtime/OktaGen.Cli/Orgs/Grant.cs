namespace OktaGen.Cli.Orgs;

/// <summary>A scope that is granted to an app.</summary>
internal sealed class Grant
{
    public string? Id { get; init; }

    public string? ScopeId { get; init; }

    /// <summary>The org's own URL, without a slash at its end.</summary>
    public string? Issuer { get; init; }

    public string? Status { get; init; }
}
