using System.Net;

namespace OktaGen.Cli.Orgs;

/// <summary>What is more than one call, or a list read to its end.</summary>
internal static class OrgAdminExtensions
{
    private const int PageSize = 200;

    /// <summary>What the org says of itself, to anybody.</summary>
    /// <exception cref="NoOrgException">What answers is no Okta org.</exception>
    public static async Task<OktaResponse<Organization>> IdentifyAsync(this IOrgAdmin org, Uri url, CancellationToken cancellationToken)
    {
        OktaException? cause = null;
        try
        {
            OktaResponse<Organization> answer = await org.GetOrganizationAsync(cancellationToken);
            if (!string.IsNullOrEmpty(answer.Value?.Id))
            {
                return answer;
            }
        }
        catch (OktaException exception) when (OrgTrouble.IsNoOrg(exception))
        {
            cause = exception;
        }

        string what = cause is OktaApiException refusal ? $"{(int)refusal.StatusCode}" : "something else";
        throw new NoOrgException(
            $"{url.GetLeftPart(UriPartial.Authority)} answers, but not as an Okta org: it says {what} where an org names itself.", cause);
    }

    /// <summary>The grants of an app that count.</summary>
    public static async Task<IReadOnlyList<Grant>> ListActiveGrantsAsync(
        this IOrgAdmin org, string appId, CancellationToken cancellationToken) =>
        await org.ListGrantsAsync(appId, PageSize)
            .Where(static grant => grant is { Id: not null, ScopeId: not null, Status: null or "ACTIVE" })
            .ToListAsync(cancellationToken);

    /// <summary>The scopes that are granted to an app.</summary>
    public static async Task<IReadOnlyList<string>> ListGrantedScopesAsync(
        this IOrgAdmin org, string appId, CancellationToken cancellationToken) =>
        [.. (await org.ListActiveGrantsAsync(appId, cancellationToken)).Select(static grant => grant.ScopeId!)];

    /// <summary>What is looked for; null where the org has none.</summary>
    public static async Task<T?> OrNullAsync<T>(this Task<T> call)
        where T : class
    {
        try
        {
            return await call;
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>The names of the permissions of a custom role.</summary>
    public static async Task<IReadOnlyList<string>> ListPermissionsAsync(
        this IOrgAdmin org, string role, CancellationToken cancellationToken) =>
        [.. ((await org.GetRolePermissionsAsync(role, cancellationToken)).Permissions ?? [])
            .Select(static permission => permission.Label).OfType<string>()];
}
