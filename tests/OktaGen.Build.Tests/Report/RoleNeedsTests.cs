using System.Text.Json;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;

namespace OktaGen.Build.Tests.Report;

public sealed class RoleNeedsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_names_the_roles_that_suffice_with_how_well_that_is_known()
    {
        string text = Markdown(
            "[Get(\"/api/v1/users\")] Task A();",
            "[Put(\"/api/v1/groups/{g}/users/{u}\")] Task B(string g, string u);",
            "[Delete(\"/api/v1/groups/{g}/users/{u}\")] Task C(string g, string u);");

        Assert.Contains("\nSmallest standard roles that suffice (stated): `GROUP_MEMBERSHIP_ADMIN`, the Group Membership Administrator.\n",
            text, StringComparison.Ordinal);
        Assert.Contains("\n| `okta.users.read` | users | derived | `GET /api/v1/users` |\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "\n| `okta.groups.members.manage` | groups | stated | `DELETE /api/v1/groups/{groupId}/users/{userId}`, "
                + "`PUT /api/v1/groups/{groupId}/users/{userId}` |\n",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("not known", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_stays_visible()
    {
        string text = Markdown("[Get(\"/api/v1/groups/rules\")] Task A();", "[Get(\"/api/v1/zones\")] Task B();");

        Assert.Contains("\nSmallest standard roles that suffice (stated): `READ_ONLY_ADMIN`, the Read-Only Administrator.\n", text,
            StringComparison.Ordinal);
        Assert.Contains(
            "\nWhether a standard role suffices for these is not known: `GET /api/v1/groups/rules`.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "\nWhich permissions these need is not known: `GET /api/v1/groups/rules`, `GET /api/v1/zones`.\n", text,
                StringComparison.Ordinal);
        Assert.Contains("\n| `GET /api/v1/groups/rules` | – | unknown | – | unknown |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_no_credential_or_is_not_Oktas_needs_no_role() => Assert.DoesNotContain(
        "Admin roles",
        Markdown("[Get(\"/.well-known/okta-organization\"), NoScope] Task A();", "[Get(\"/my/own\")] Task B();"),
        StringComparison.Ordinal);

    [Fact]
    public void Programs_read_the_same_and_the_form_keeps_its_version()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(Read(
            "[Post(\"/api/v1/apps/{a}/users\")] Task A(string a);", "[Get(\"/api/v1/groups/rules\")] Task B();")));
        JsonElement roles = json.RootElement.GetProperty("adminRoles");
        JsonElement assign = roles.GetProperty("operations")[0];

        Assert.Equal(1, json.RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("assignUserToApplication", assign.GetProperty("operation").GetString());
        Assert.Equal(
            ["okta.apps.assignment.manage", "okta.users.appAssignment.manage"],
            assign.GetProperty("permissions")[0].EnumerateArray().Select(static permission => permission.GetString()));
        Assert.Equal(("Stated", "Stated"), (TextOf(assign, "permissionGrade"), TextOf(assign, "roleGrade")));
        Assert.Equal("APP_ADMIN", roles.GetProperty("standardRoles").GetProperty("roles")[0].GetString());
        Assert.Equal("GET /api/v1/groups/rules", roles.GetProperty("customRole").GetProperty("unknown")[0].GetString());
        Assert.False(roles.GetProperty("customRole").GetProperty("permissions")[0].GetProperty("impossible").GetBoolean());
        Assert.InRange(assign.GetProperty("sources").GetArrayLength(), 1, 5);

        static string? TextOf(JsonElement element, string name) => element.GetProperty(name).GetString();
    }

    private string Markdown(params string[] members) => MarkdownReport.Write(Read(members));

    private PermissionReport Read(params string[] members) =>
        _folder.Report($"[OktaClient] interface IApi {{ {string.Concat(members)} }}");
}
