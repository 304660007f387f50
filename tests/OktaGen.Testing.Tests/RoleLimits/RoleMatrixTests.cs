using System.Net;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing.Tests;

/// <summary>Every operation of the ready-made clients' scopes, called with every standard role, and with custom ones.</summary>
public sealed class RoleMatrixTests : OrgTest
{
    private static readonly string[] s_scopes =
    [
        OktaScopes.AppsManage, OktaScopes.AppsRead, OktaScopes.GroupsManage, OktaScopes.GroupsRead, OktaScopes.LogsRead,
        OktaScopes.NetworkZonesManage, OktaScopes.NetworkZonesRead, OktaScopes.SessionsManage, OktaScopes.SessionsRead,
        OktaScopes.UsersManage, OktaScopes.UsersRead,
    ];

    private static readonly Operation[] s_operations =
        [.. OperationCatalogue.Default.Operations.Where(static operation => operation.Scopes.Any(s_scopes.Contains))];

    private static readonly RolePrediction s_prediction = new();

    public static TheoryData<string> StandardRoles =>
    [
        "ACCESS_CERTIFICATIONS_ADMIN", "ACCESS_REQUESTS_ADMIN", "API_ACCESS_MANAGEMENT_ADMIN", "APP_ADMIN", "GROUP_MEMBERSHIP_ADMIN",
        "HELP_DESK_ADMIN", "ORG_ADMIN", "READ_ONLY_ADMIN", "REPORT_ADMIN", "SUPER_ADMIN", "USER_ADMIN", "WORKFLOWS_ADMIN",
    ];

    public static TheoryData<string> CustomRoles =>
    [
        "okta.users.read",
        "okta.users.manage",
        "okta.groups.members.manage okta.users.groupMembership.manage",
        "okta.apps.assignment.manage okta.apps.read okta.groups.appAssignment.manage okta.users.appAssignment.manage",
        "okta.groups.read okta.users.credentials.resetPassword okta.users.lifecycle.suspend",
    ];

    protected override OktaTestOrgOptions Options => new() { RolesLimitCalls = true };

    [Fact]
    public void There_is_a_test_for_each_standard_role_and_the_operations_are_all()
    {
        Assert.Equal(
            RoleCatalogue.Default.Roles.Keys.Order(StringComparer.Ordinal),
            StandardRoles.Cast<object[]>().Select(static row => (string)row[0]));
        Assert.Equal(172, s_operations.Length);
    }

    [Theory]
    [MemberData(nameof(StandardRoles))]
    public Task Each_standard_role_may_what_the_data_says(string role) =>
        AssertAsync(app => app.AssignRole(role), [role], operation => s_prediction.CanByRole(role, operation));

    [Theory]
    [MemberData(nameof(CustomRoles))]
    public Task Each_custom_role_may_what_the_data_says(string permissions) => AssertAsync(
        app => app.AssignCustomRole(permissions.Split(' '), ["/api/v1/users", "/api/v1/groups", "/api/v1/apps"]),
        permissions.Split(' '),
        operation => s_prediction.CanByPermissions(permissions.Split(' '), operation));

    private async Task AssertAsync(Action<OktaTestServiceApp> assign, string[] names, Func<string, bool?> predict)
    {
        OktaOptions options = Org.CreateServiceApp(s_scopes);
        assign(Org.ServiceApp(options.ClientId));
        string token = (string)(await Org.RequestTokenAsync(options, string.Join(' ', s_scopes))).Json["access_token"]!;
        using RawClient client = new(Org, "Bearer " + token);
        var rights = HeldRights.Of(names, RoleCatalogue.Default);
        List<string> faults = [];
        foreach (Operation operation in s_operations)
        {
            bool? expected = predict(operation.ToString());

            Reply reply = await SendAsync(client, operation);

            bool isRefused = reply.Status == HttpStatusCode.Forbidden && reply.Text.Contains("E0000006", StringComparison.Ordinal);
            bool? seen = Org.Requests[^1].IsRoleUnknown && !isRefused ? null : !isRefused;
            bool? reported = rights.Judge(RoleCatalogue.Default.Find(operation.ToString())).Verdict switch
            {
                Verdict.Suffices => true,
                Verdict.Lacks => false,
                _ => null,
            };
            if (seen != expected || reported != expected)
            {
                faults.Add($"{operation}: data {expected}, org {seen}, report {reported}");
            }
        }

        Assert.Empty(faults);
    }

    private static async Task<Reply> SendAsync(RawClient client, Operation operation)
    {
        string path = string.Join(
            '/', operation.Path.Split('/').Select(static segment => segment.Contains('{', StringComparison.Ordinal) ? "x1" : segment));
        HttpContent? content = operation.Method is "POST" or "PUT" or "PATCH" ? new StringContent("{}", null, "application/json") : null;
        return await client.SendAsync(operation.Method, path, content, operation.Accept is { } accept ? [("Accept", accept)] : []);
    }
}
