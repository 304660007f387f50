namespace OktaGen.Cli.Orgs;

/// <summary>What is more than one call, or a list read to its end.</summary>
internal static class OrgAdminExtensions
{
    private const int PageSize = 200;

    /// <summary>The grants of an app that count.</summary>
    public static async Task<IReadOnlyList<Grant>> ListActiveGrantsAsync(this IOrgAdmin org, string appId, CancellationToken cancellationToken) =>
        await org.ListGrantsAsync(appId, PageSize)
            .Where(static grant => grant is { Id: not null, ScopeId: not null, Status: null or "ACTIVE" })
            .ToListAsync(cancellationToken);

    /// <summary>The scopes that are granted to an app.</summary>
    public static async Task<IReadOnlyList<string>> ListGrantedScopesAsync(this IOrgAdmin org, string appId, CancellationToken cancellationToken) =>
        [.. (await org.ListActiveGrantsAsync(appId, cancellationToken)).Select(static grant => grant.ScopeId!)];
}
