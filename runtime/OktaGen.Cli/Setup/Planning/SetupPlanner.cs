using OktaGen.Cli.Orgs;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>
/// Compares an org with what is to be true, and lists the steps between: app, roles, grants. It reads alone: what is there already needs no
/// step.
/// </summary>
/// <param name="org">The org.</param>
/// <param name="request">What is to be true.</param>
/// <param name="issuer">The org's own URL, which grants name, and not that of a custom domain.</param>
internal sealed class SetupPlanner(IOrgAdmin org, SetupRequest request, string issuer)
{
    private readonly SetupPlan _plan = new();

    /// <summary>What is known of the app now.</summary>
    public SetupState State => _plan.State;

    /// <summary>Is to have the last word, however the run ends.</summary>
    public SuperAdminGuard SuperAdmins { get; } = new(org);

    public async Task<IReadOnlyList<SetupStep>> PlanAsync(CancellationToken cancellationToken)
    {
        App? app = await new AppPlanner(org, request, _plan).PlanAsync(cancellationToken);
        RoleAssignment[] roles = app is null ? [] : [.. await org.ListRolesAsync(app.ClientId).ToListAsync(cancellationToken)];
        IReadOnlyList<Grant> grants = app is null ? [] : await org.ListActiveGrantsAsync(app.Id!, cancellationToken);
        if (!request.Roles.Roles.Any(static role => role.Type == AdminRole.SuperAdmin))
        {
            await PlanDemotionAsync(roles.Any(SuperAdminGuard.IsSuperAdmin), cancellationToken);
        }

        await new RolePlanner(org, request, issuer, _plan).PlanAsync(app, roles, cancellationToken);
        new GrantPlanner(org, request, issuer, SuperAdmins, _plan).Plan(grants);
        return _plan.Steps;
    }

    /// <summary>What an earlier run, which broke off, may have left is the first to go.</summary>
    private async Task PlanDemotionAsync(bool isSuperAdmin, CancellationToken cancellationToken)
    {
        await SuperAdmins.TurnOnAsync(isSuperAdmin, cancellationToken);
        if (!isSuperAdmin)
        {
            return;
        }

        if (SuperAdmins.IsDoneByOrg)
        {
            SuperAdmins.PlanDemotion(
                "Take away SUPER_ADMIN, which nobody asked for, and the org's setting 'Public client app admins' gives", _plan);
        }
        else
        {
            State.Warnings.Add("The app is a super administrator, which was not asked for, and was left so. "
                + $"{RoleReach.LessRights} Or name it by --role.");
        }
    }
}
