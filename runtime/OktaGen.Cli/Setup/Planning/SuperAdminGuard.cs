using System.Net;
using OktaGen.Cli.Orgs;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>
/// Nobody is made super administrator who was not named. An org can make an app one by itself, by its first scope ("Public client app
/// admins"): that is taken away again, right after it can appear, and on every way out of a run.
/// </summary>
/// <param name="org">The org.</param>
internal sealed class SuperAdminGuard(IOrgAdmin org)
{
    private bool _isOn;
    private bool _mayHaveAppeared;

    /// <summary>Whether the org's setting says that it does so.</summary>
    public bool IsDoneByOrg { get; private set; }

    public static bool IsSuperAdmin(RoleAssignment role) => role.Type == AdminRole.SuperAdmin;

    /// <summary>Reads the org's setting. Who may not read it is not told what it says: then the role is looked for.</summary>
    /// <param name="isSuperAdmin">Whether the app is one already, which only the setting explains.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task TurnOnAsync(bool isSuperAdmin, CancellationToken cancellationToken)
    {
        try
        {
            IsDoneByOrg = (await org.GetClientPrivilegesAsync(cancellationToken)).ClientPrivilegesSetting == true;
            _isOn = IsDoneByOrg;
        }
        catch (OktaApiException exception) when (exception.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            _isOn = !isSuperAdmin;
        }
    }

    /// <summary>A scope is about to be granted.</summary>
    public void Expect() => _mayHaveAppeared = true;

    /// <summary>Plans to take the role away.</summary>
    public void PlanDemotion(string title, SetupPlan plan) => plan.Add(
        title,
        $"DELETE /oauth2/v1/clients/{plan.State.ClientId ?? SetupState.UnknownId}/roles/{{roleAssignmentId}}",
        null,
        (state, cancellationToken) => TakeAwayAsync(state.ClientId!, cancellationToken));

    /// <summary>Takes the role away where it is.</summary>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> TakeAwayAsync(string clientId, CancellationToken cancellationToken)
    {
        RoleAssignment[] roles = [.. (await org.ListRolesAsync(clientId).ToListAsync(cancellationToken)).Where(IsSuperAdmin)];
        foreach (RoleAssignment role in roles)
        {
            await org.UnassignRoleAsync(clientId, role.Id!, cancellationToken);
        }

        return roles.Length > 0;
    }

    /// <summary>The end of a run that has come so far: what may have appeared late goes as well.</summary>
    public async Task<bool> EndAsync(string? clientId, CancellationToken cancellationToken) =>
        _isOn && _mayHaveAppeared && clientId is not null && await TakeAwayAsync(clientId, cancellationToken);

    /// <summary>The end of a run that broke off.</summary>
    /// <returns>What is to be said of the role; null where it is not there.</returns>
    public async Task<string?> BreakOffAsync(string? clientId, CancellationToken cancellationToken)
    {
        try
        {
            await EndAsync(clientId, cancellationToken);
            return null;
        }
        catch (Exception exception) when (exception is OktaException or OperationCanceledException)
        {
            return $"The app {clientId} may have been left with the admin role SUPER_ADMIN, which the org gives by its setting "
                + "'Public client app admins'. Run the same command again, which takes it away, or do so in the Admin Console: "
                + "Applications > the app > Admin roles.";
        }
    }
}
