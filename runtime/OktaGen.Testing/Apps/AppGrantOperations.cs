using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>The scopes that are granted to an app.</summary>
internal static class AppGrantOperations
{
    private const string Route = "/api/v1/apps/{appId}/grants";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", Route, OktaScopes.AppGrantsRead, call =>
            Pager.Page(call, AppKeyOperations.FindService(call).Grants.All, AppOperations.DefaultPage, AppOperations.MaxPage)),
        new("POST", Route, OktaScopes.AppGrantsManage, Grant),
        new("GET", Route + "/{grantId}", OktaScopes.AppGrantsRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("DELETE", Route + "/{grantId}", OktaScopes.AppGrantsManage, Revoke),
    ];

    private static GrantRecord Find(Call call)
    {
        string id = call.PathValues["grantId"];
        return AppKeyOperations.FindService(call).Grants.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "OAuth2ScopeConsentGrant");
    }

    private static Answer Grant(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ServiceApp app = AppKeyOperations.FindService(call);
        string scope = JsonBody.Text(call.Body, "scopeId") ?? "";
        if (!KnownScopes.IsKnown(scope, app))
        {
            throw OktaErrors.Validation("scopeId", "scopeId: 'scopeId' is invalid");
        }

        if (JsonBody.Text(call.Body, "issuer") != call.Org.BaseUrl)
        {
            throw OktaErrors.Validation("issuer", "issuer: must be the org's URL without a trailing slash");
        }

        if (call.Org.AssignSuperAdmin && app.Grants.All.Count == 0)
        {
            call.Org.RoleAssignments.AddStandard(app.Assignee, RoleCatalogue.SuperAdmin, call.Org.Now);
        }

        return new Answer { Status = 201, Body = app.Grant(scope, call.Org.Now, call.Org.Options.GrantDelay).ToJson(call.Org) };
    }

    private static Answer Revoke(Call call)
    {
        call.Caller.VerifySuperAdmin();
        GrantRecord grant = Find(call);
        AppKeyOperations.FindService(call).Grants.Remove(grant);
        return Answer.NoContent();
    }
}
