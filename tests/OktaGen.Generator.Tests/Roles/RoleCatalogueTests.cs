using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Generator.Tests.Roles;

public sealed class RoleCatalogueTests
{
    // The scopes of the ready-made clients.
    private static readonly string[] s_scopes =
    [
        "okta.apps.manage", "okta.apps.read", "okta.groups.manage", "okta.groups.read", "okta.logs.read", "okta.networkZones.manage",
        "okta.networkZones.read", "okta.sessions.manage", "okta.sessions.read", "okta.users.manage", "okta.users.read",
    ];

    private static readonly RoleCatalogue s_roles = RoleCatalogue.Default;

    [Fact]
    public void Every_name_in_the_data_is_one_of_its_own()
    {
        Assert.All(s_roles.Permissions.Values, static permission =>
        {
            Assert.All(permission.Includes, static included => Assert.Contains(included.Name, s_roles.Permissions));
            Assert.All(permission.Roles, static role => Assert.Contains(role.Name, s_roles.Roles));
            Assert.DoesNotContain(permission.Roles, static role => role.Name == RoleCatalogue.SuperAdmin);
        });
        Assert.All(s_roles.Tasks.Values, static task =>
        {
            Assert.All(task.Alternatives.SelectMany(static set => set), static name => Assert.Contains(name, s_roles.Permissions));
            Assert.All(task.Able, static role => Assert.Contains(role, s_roles.Roles));
            Assert.All(task.Unable.Where(static role => role != RoleTask.AllOthers), static role => Assert.Contains(role, s_roles.Roles));
            Assert.Empty(task.Able.Intersect(task.Unable));
            Assert.DoesNotContain(RoleCatalogue.SuperAdmin, task.Able.Concat(task.Unable));
        });
        Assert.Contains(RoleCatalogue.SuperAdmin, s_roles.Roles);
        Assert.DoesNotContain("CUSTOM", s_roles.Roles);
    }

    [Fact]
    public void Every_row_says_where_it_comes_from_and_no_source_is_named_for_nothing()
    {
        IReadOnlyList<string>[] sources =
        [
            .. s_roles.Permissions.Values.Select(static permission => permission.Sources),
            .. s_roles.Tasks.Values.Select(static task => task.Sources),
        ];

        Assert.All(sources, Assert.NotEmpty);
        Assert.Equal(
            s_roles.Sources.Keys.Order(StringComparer.Ordinal),
            sources.SelectMany(static names => names).Distinct().Order(StringComparer.Ordinal));
        Assert.All(s_roles.Sources.Values, Assert.NotEmpty);
    }

    [Fact]
    public void What_a_permission_includes_never_leads_back_to_it() => Assert.All(
        s_roles.Permissions.Values, static permission => Assert.DoesNotContain(permission.Name, s_roles.Close(permission.Includes)));

    [Fact]
    public void A_permission_that_manages_includes_the_one_that_reads_the_same()
    {
        string[] managing =
        [
            .. s_roles.Permissions.Keys.Where(static name =>
                name.EndsWith(".manage", StringComparison.Ordinal) && s_roles.Permissions.ContainsKey(ReadingOf(name))),
        ];

        Assert.InRange(managing.Length, 10, 40);
        Assert.All(managing, static name => Assert.Contains(ReadingOf(name), s_roles.Close([new GradedName(name, Grade.Stated)])));

        static string ReadingOf(string name) => name.Replace(".manage", ".read", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_task_is_done_by_an_operation_and_says_something() => Assert.All(s_roles.Tasks.Values, static task =>
    {
        Assert.Contains(s_roles.Operations, operation => operation.Task == task);
        Assert.True(task.Alternatives.Count + task.Able.Count + task.Unable.Count > 0, task.Name);
        Assert.Equal(task.Alternatives.Count == 0, task.PermissionGrade == Grade.Unknown);
    });

    [Fact]
    public void Every_operation_of_a_described_API_is_one_of_the_catalogue()
    {
        OperationCatalogue catalogue = OperationCatalogue.Default;
        bool isGovernanceKnown = catalogue.Operations.Any(static operation => IsGovernance(operation.ToString()));

        Assert.All(s_roles.Operations.Where(operation => isGovernanceKnown || !IsGovernance(operation.Request)), operation =>
        {
            string[] request = operation.Request.Split(' ');
            Assert.Equal(operation.Request, catalogue.Find(request[0], request[1])?.ToString());
        });

        static bool IsGovernance(string request) => request.Contains(" /governance/", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_most_operations_of_the_ready_made_clients_something_is_known()
    {
        OperationRoles[] operations =
        [
            .. OperationCatalogue.Default.Operations.Where(static operation => operation.Scopes.Any(s_scopes.Contains))
                .Select(static operation => s_roles.Find(operation.ToString())),
        ];

        Assert.Equal(172, operations.Length);
        Assert.InRange(operations.Count(static operation => operation.Grade != Grade.Unknown) / 172.0, 0.6, 1);
    }

    [Fact]
    public void Reads_need_permissions_to_read_and_writes_permissions_to_write() => Assert.All(
        s_roles.Operations.Where(static operation => operation.Alternatives.Count > 0 && !operation.Task!.Sources.Contains("management")),
        static operation =>
        {
            bool isRead = operation.Request.StartsWith("GET ", StringComparison.Ordinal);
            bool reads = operation.Alternatives[0].All(static name => name.EndsWith(".read", StringComparison.Ordinal));
            bool isManagedAsAWhole =
                operation.Alternatives[0].All(static name => name.StartsWith("okta.governance.", StringComparison.Ordinal));
            Assert.True(isRead == reads || isManagedAsAWhole, operation.Request);
        });

    [Fact]
    public void An_operation_that_no_source_names_is_never_more_than_derived()
    {
        OperationRoles logo = s_roles.Find("POST /api/v1/apps/{appId}/logo");

        Assert.Equal((Grade.Derived, Grade.Derived), (logo.PermissionGrade, logo.RoleGrade));
        Assert.Equal(Grade.Stated, s_roles.Find("POST /api/v1/apps").RoleGrade);
        Assert.Equal(Grade.Unknown, s_roles.Find("GET /api/v1/groups/rules").Grade);
    }

    [Theory]
    [InlineData("tasks.tsv", "t\tokta.x.read\tcertain", "'certain' is no grade.")]
    [InlineData("operations.tsv", "GET /a\tnothing", "No task 'nothing' for GET /a.")]
    [InlineData("permissions.tsv", "okta.x.read\t\t\tperhaps", "'perhaps' does not say whether okta.x.read is for custom roles.")]
    [InlineData("roles.tsv", "A\tb\tc\td", "Too many columns in the data on roles: A\tb\tc\td")]
    public void Malformed_data_is_refused_with_its_line(string file, string line, string message) => Assert.Equal(
        message,
        Assert.Throws<FormatException>(() => RoleCatalogue.Read(name => new StringReader(name == file ? line : "# nothing"))).Message);
}
