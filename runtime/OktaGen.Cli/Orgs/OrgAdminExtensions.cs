namespace OktaGen.Cli.Orgs;

/// <summary>What is more than one call, or a list read to its end.</summary>
internal static class OrgAdminExtensions
{
    private const int PageSize = 200;

    /// <summary>The scopes that are granted to an app.</summary>
    public static async Task<IReadOnlyList<string>> ListGrantedScopesAsync(this IOrgAdmin org, string appId, CancellationToken cancellationToken) =>
        await org.ListGrantsAsync(appId, PageSize)
            .Where(static grant => grant is { ScopeId: not null, Status: null or "ACTIVE" })
            .Select(static grant => grant.ScopeId!)
            .ToListAsync(cancellationToken);
}
