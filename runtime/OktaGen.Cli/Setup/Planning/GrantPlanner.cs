using OktaGen.Cli.Orgs;
using OktaGen.Cli.ScopeLists;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>The scopes that are granted to the app, and those that are taken away.</summary>
/// <param name="org">The org.</param>
/// <param name="request">What is to be true.</param>
/// <param name="issuer">The org's own URL.</param>
/// <param name="superAdmins">Takes away what an app can get by its first scope.</param>
/// <param name="plan">Takes the steps.</param>
internal sealed class GrantPlanner(IOrgAdmin org, SetupRequest request, string issuer, SuperAdminGuard superAdmins, SetupPlan plan)
{
    public void Plan(IReadOnlyList<Grant> granted)
    {
        PlanGrants(granted);
        PlanRevocations(granted);
    }

    private void PlanGrants(IReadOnlyList<Grant> granted)
    {
        bool isFirst = granted.Count == 0;
        foreach (string scope in request.Scopes.Where(scope => !granted.Any(grant => grant.ScopeId == scope)))
        {
            var body = new Grant { ScopeId = scope, Issuer = issuer };
            plan.Add(
                $"Grant {scope}",
                $"POST /api/v1/apps/{plan.State.AppId ?? SetupState.UnknownId}/grants",
                body,
                OrgJson.Default.Grant,
                (state, cancellationToken) =>
                {
                    superAdmins.Expect();
                    return SetupPlan.UnlessThereAsync(org.GrantScopeAsync(state.AppId!, body, cancellationToken));
                });
            if (isFirst && superAdmins.IsDoneByOrg)
            {
                superAdmins.PlanDemotion(
                    "Take away SUPER_ADMIN, which the org's setting 'Public client app admins' gives to apps by their first scope", plan);
            }

            isFirst = false;
        }
    }

    /// <summary>What was granted beyond the list is only taken away on demand: others may know why it is there.</summary>
    private void PlanRevocations(IReadOnlyList<Grant> granted)
    {
        Grant[] unlisted = [.. granted.Where(grant => !request.Scopes.Contains(grant.ScopeId))];
        if (request.RevokesUnlisted)
        {
            foreach (Grant grant in unlisted)
            {
                plan.Add(
                    $"Take away {grant.ScopeId}, which is not listed",
                    $"DELETE /api/v1/apps/{plan.State.AppId}/grants/{grant.Id}",
                    null,
                    (state, cancellationToken) => org.RevokeGrantAsync(state.AppId!, grant.Id!, cancellationToken));
            }
        }
        else if (unlisted.Length > 0)
        {
            string scopes = string.Join(", ", unlisted.Select(static grant => grant.ScopeId));
            plan.State.Warnings.Add($"Granted, but not listed: {scopes}. {ScopeRow.Unlisted} --revoke-unlisted does the latter.");
        }
    }
}
