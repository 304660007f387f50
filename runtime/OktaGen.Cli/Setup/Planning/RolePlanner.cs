using OktaGen.Cli.Orgs;
using OktaGen.Cli.Setup.Roles;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>The admin roles of the app: those that were named, and a custom one of its own.</summary>
/// <param name="org">The org.</param>
/// <param name="request">What is to be true.</param>
/// <param name="issuer">The org's own URL.</param>
/// <param name="plan">Takes the steps.</param>
internal sealed class RolePlanner(IOrgAdmin org, SetupRequest request, string issuer, SetupPlan plan)
{
    /// <param name="app">The app; null where it is to be made.</param>
    /// <param name="assigned">The roles that it has.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task PlanAsync(App? app, IReadOnlyList<RoleAssignment> assigned, CancellationToken cancellationToken)
    {
        foreach (AdminRole role in request.Roles.Roles.Where(role => !assigned.Any(role.Is)))
        {
            PlanAssignment($"Assign the admin role {role}", role.ToAssignment(), _ => role.ToAssignment());
        }

        if (request.Roles.Own is { } own)
        {
            await PlanOwnRoleAsync(own, app, assigned, cancellationToken);
        }

        if (request.Roles.Least is not null)
        {
            WarnOfMore(assigned);
        }
    }

    private async Task PlanOwnRoleAsync(
        OwnRole own, App? app, IReadOnlyList<RoleAssignment> assigned, CancellationToken cancellationToken)
    {
        // Made by an earlier run, which may have broken off.
        OrgRole? role = app is null ? null : await org.GetRoleAsync(OwnRole.LabelFor(app.ClientId), cancellationToken).OrNullAsync();
        ResourceSet? set = app is null
            ? null
            : await org.GetResourceSetAsync(OwnRole.LabelFor(app.ClientId), cancellationToken).OrNullAsync();
        if (role is null)
        {
            PlanRole(own);
        }
        else
        {
            plan.State.RoleId = role.Id;
            await PlanPermissionsAsync(own, role, cancellationToken);
        }

        if (set is null)
        {
            PlanSet(own);
        }
        else
        {
            plan.State.ResourceSetId = set.Id;
            await PlanResourcesAsync(own, set, cancellationToken);
        }

        if (role is null || set is null || !assigned.Any(AdminRole.Custom(role.Id!, set.Id!).Is))
        {
            SetupState known = plan.State;
            PlanAssignment(
                "Assign the custom role on the resource set",
                AdminRole.Custom(known.RoleId ?? "{roleId}", known.ResourceSetId ?? "{resourceSetId}").ToAssignment(),
                static state => AdminRole.Custom(state.RoleId!, state.ResourceSetId!).ToAssignment());
        }
    }

    private void PlanRole(OwnRole own) => plan.Add(
        $"Create a custom admin role with {string.Join(", ", own.Permissions)}",
        "POST /api/v1/iam/roles",
        own.ToRole(plan.State.ClientId ?? SetupState.UnknownId, request.Label),
        OrgJson.Default.OrgRole,
        async (state, cancellationToken) =>
            state.RoleId = (await org.CreateRoleAsync(own.ToRole(state.ClientId!, request.Label), cancellationToken)).Id);

    private void PlanSet(OwnRole own) => plan.Add(
        $"Create a resource set with {own.Extent}",
        "POST /api/v1/iam/resource-sets",
        own.ToSet(plan.State.ClientId ?? SetupState.UnknownId, request.Label, issuer),
        OrgJson.Default.ResourceSet,
        async (state, cancellationToken) => state.ResourceSetId =
            (await org.CreateResourceSetAsync(own.ToSet(state.ClientId!, request.Label, issuer), cancellationToken)).Id);

    private async Task PlanPermissionsAsync(OwnRole own, OrgRole role, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> held = await org.ListPermissionsAsync(role.Id!, cancellationToken);
        foreach (string permission in own.Permissions.Except(held))
        {
            plan.Add(
                $"Add {permission} to the custom role",
                $"POST /api/v1/iam/roles/{role.Id}/permissions/{permission}",
                null,
                (_, cancel) => org.AddPermissionAsync(role.Id!, permission, cancel));
        }

        string[] excess = [.. held.Except(own.Permissions)];
        if (!request.RevokesUnlisted)
        {
            if (excess.Length > 0)
            {
                plan.State.Warnings.Add(
                    $"The custom role {role.Label} has more than is needed: {string.Join(", ", excess)}. --revoke-unlisted takes it away.");
            }

            return;
        }

        foreach (string permission in excess)
        {
            plan.Add(
                $"Take {permission} out of the custom role",
                $"DELETE /api/v1/iam/roles/{role.Id}/permissions/{permission}",
                null,
                (_, cancel) => org.RemovePermissionAsync(role.Id!, permission, cancel));
        }
    }

    // Who has narrowed a set, to the users of a group perhaps, does not find it widened again.
    private async Task PlanResourcesAsync(OwnRole own, ResourceSet set, CancellationToken cancellationToken)
    {
        List<SetResource> held = await org.ListResourcesAsync(set.Id!).ToListAsync(cancellationToken);
        string[] missing =
            [.. own.Kinds.Where(kind => !held.Exists(resource => resource.IsOf(kind))).Select(kind => SetResource.UrlOf(kind, issuer))];
        if (missing.Length > 0)
        {
            var body = new SetAdditions(missing);
            plan.Add(
                "Add what is missing to the resource set",
                $"PATCH /api/v1/iam/resource-sets/{set.Id}/resources",
                body,
                OrgJson.Default.SetAdditions,
                (_, cancel) => org.AddResourcesAsync(set.Id!, body, cancel));
        }
    }

    private void PlanAssignment(string title, RoleAssignment shown, Func<SetupState, RoleAssignment> make) => plan.Add(
        title,
        $"POST /oauth2/v1/clients/{plan.State.ClientId ?? SetupState.UnknownId}/roles",
        shown,
        OrgJson.Default.RoleAssignment,
        (state, cancellationToken) =>
            SetupPlan.UnlessThereAsync(org.AssignRoleAsync(state.ClientId!, make(state), cancellationToken)));

    // Others may know why a role is there; the super administrator is spoken of elsewhere.
    private void WarnOfMore(IReadOnlyList<RoleAssignment> assigned)
    {
        SetupState known = plan.State;
        AdminRole? own = known is { RoleId: { } role, ResourceSetId: { } set } ? AdminRole.Custom(role, set) : null;
        string[] more =
        [
            .. assigned.Where(role => !SuperAdminGuard.IsSuperAdmin(role) && !request.Roles.Roles.Any(wanted => wanted.Is(role))
                && own?.Is(role) != true).Select(AdminRole.NameOf),
        ];
        if (more.Length > 0)
        {
            known.Warnings.Add(
                $"The app has roles beyond the least: {string.Join(", ", more)}. Take away what is not needed, on the app's page.");
        }
    }
}
