using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Support;
using static OktaGen.Cli.Tests.Support.TestDescription;

namespace OktaGen.Cli.Tests.Scaffolding;

public sealed class ScaffoldCommandTests : IDisposable
{
    private static readonly string s_description = Of(
        Get("/api/v1/users", "listUsers", "{ type: array, items: { $ref: '#/components/schemas/User' } }", "User", "okta.users.read")
            + Get("/api/v1/users/{id}", "getUser", Ref("User"), "User", "okta.users.read")
            + Get("/api/v1/groups/{id}/rules", "getRule", Ref("Rule"), "GroupRule", "okta.groups.read")
            + Get("/oauth2/keys", "getKeys", Ref("Rule"), "Key", "okta.keys.manage"),
        """
          User: { type: object, properties: { id: { type: string }, status: { type: string, enum: [ ACTIVE ] } } }
          Rule: { type: object, properties: { id: { type: string } } }
        """);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_is_written_and_told()
    {
        (int exitCode, string output, string error) = await RunAsync();

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Equal(
            [
                "Clients/IGroupRules.cs", "Clients/IKeys.cs", "Clients/IUsers.cs", "Json/GroupRulesJson.cs", "Json/KeysJson.cs", "Json/UsersJson.cs",
                "Models/Rule.cs", "Models/User.cs", "Models/UserStatus.cs",
            ],
            Files());
        Assert.Contains("4 operations in 3 interfaces", output, StringComparison.Ordinal);
        Assert.Contains("9 added", output, StringComparison.Ordinal);
        Assert.Contains("  okta.users.read", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_the_operations_is_written_where_it_is_asked_for_and_checked_like_the_rest()
    {
        await RunAsync("--docs", "Operations.md");
        string table = await File.ReadAllTextAsync(_folder.PathOf("out/Operations.md"));

        Assert.Contains("\n4 operations in 3 interfaces, and how many need each scope:\n\n- `okta.groups.read`: 1\n", table, StringComparison.Ordinal);
        Assert.Contains("\n## IUsers\n", table, StringComparison.Ordinal);
        Assert.Contains("\n| `GetUserAsync` | `getUser` | `GET /api/v1/users/{id}` | `okta.users.read` |  |\n", table, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder.PathOf("out/Operations.md"), table.Replace("getUser", "readUser", StringComparison.Ordinal));
        (int exitCode, _, string error) = await RunAsync("--docs", "Operations.md", "--check");
        Assert.Equal((ExitCodes.Drift, "Operations.md: would be changed"), (exitCode, error.Trim()));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await RunAsync();
        Dictionary<string, (string Text, DateTime Time)> before = Snapshot();

        (int exitCode, string output, _) = await RunAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("0 added, 0 changed, 0 removed", output, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Line_ends_of_a_checkout_are_no_change()
    {
        await RunAsync();
        string path = _folder.PathOf("out/Models/User.cs");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\r\n"));

        Assert.Equal(0, (await RunAsync("--check")).ExitCode);
    }

    [Fact]
    public async Task Files_that_are_no_longer_wanted_go_but_never_a_users_own()
    {
        await RunAsync();
        string own = _folder.Write("out/Models/Own.cs", "namespace Acme;\n");

        await RunAsync("--tag", "User");

        Assert.Equal(["Clients/IUsers.cs", "Json/UsersJson.cs", "Models/Own.cs", "Models/User.cs", "Models/UserStatus.cs"], Files());
        Assert.Equal("namespace Acme;\n", await File.ReadAllTextAsync(own));
    }

    [Fact]
    public async Task A_users_own_file_is_not_overwritten()
    {
        string own = _folder.Write("out/Models/User.cs", "namespace Acme;\n");

        (int exitCode, _, string error) = await RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains(own, error, StringComparison.Ordinal);
        Assert.Equal(["Models/User.cs"], Files());
    }

    [Fact]
    public async Task A_check_names_what_differs_and_writes_nothing()
    {
        await RunAsync();
        Assert.Equal(0, (await RunAsync("--check")).ExitCode);
        File.Delete(_folder.PathOf("out/Models/Rule.cs"));
        await File.AppendAllTextAsync(_folder.PathOf("out/Clients/IUsers.cs"), "// edited\n");
        await File.WriteAllTextAsync(_folder.PathOf("out/Models/Stale.cs"), await File.ReadAllTextAsync(_folder.PathOf("out/Models/User.cs")));
        Dictionary<string, (string Text, DateTime Time)> before = Snapshot();

        (int exitCode, _, string error) = await RunAsync("--check");

        Assert.Equal(2, exitCode);
        Assert.Equal(
            ["Clients/IUsers.cs: would be changed", "Models/Rule.cs: would be added", "Models/Stale.cs: would be removed"],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task A_check_says_that_all_is_well()
    {
        await RunAsync();

        (int exitCode, string output, string error) = await RunAsync("--check");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("9 files as they should be: 4 operations in 3 interfaces, 2 classes, 1 open enum.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_a_person_changed_are_named_before_they_are_overwritten()
    {
        await RunAsync();
        await File.AppendAllTextAsync(_folder.PathOf("out/Models/User.cs"), "// mine\n");
        await File.AppendAllTextAsync(_folder.PathOf("out/Models/Rule.cs"), "// mine too\n");

        (_, string check, _) = await RunAsync("--check");
        (int exitCode, string output, _) = await RunAsync("--tag", "User");

        Assert.Contains("Models/User.cs was changed by hand.", check, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            "Models/User.cs was changed by hand, and is overwritten.\nModels/Rule.cs was changed by hand, and is removed.\n",
            output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("GroupRules", output.Split("interface")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("mine", await File.ReadAllTextAsync(_folder.PathOf("out/Models/User.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_description_changed_is_not_taken_for_a_persons_change()
    {
        await RunAsync();
        string overlay = _folder.Write("overlay.yaml", """
            overlay: 1.0.0
            actions:
              - { target: $.components.schemas.User.properties.status, description: It is no longer there., remove: true }
            """);

        (_, string output, _) = await RunAsync("--overlay", overlay);

        Assert.Contains("1 changed, 1 removed", output, StringComparison.Ordinal);
        Assert.DoesNotContain("by hand", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_one_JSON_object()
    {
        (int exitCode, string output, string error) = await RunAsync("--json", "--tag", "User");
        JsonNode report = JsonNode.Parse(output)!;
        File.Delete(_folder.PathOf("out/Models/User.cs"));
        (int checkCode, string check, _) = await RunAsync("--json", "--tag", "User", "--check");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("""{"IUsers":["listUsers","getUser"]}""", report["interfaces"]!.ToJsonString());
        Assert.Equal("""["okta.users.read"]""", report["scopes"]!.ToJsonString());
        Assert.Contains("""{"path":"Models/User.cs","change":"Added","changedByHand":false}""", report["files"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True(report["inOrder"]!.GetValue<bool>());
        Assert.Equal(ExitCodes.Drift, checkCode);
        Assert.False(JsonNode.Parse(check)!["inOrder"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Help_says_what_is_written_without_a_selection()
    {
        (int exitCode, string output, _) = await Tool.RunAsync("scaffold", "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("for all of them", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_descriptions_share_a_project_where_one_has_a_prefix()
    {
        (int exitCode, _, string error) = await RunAsync("--prefix", "Acme", "--tag", "User");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(["Clients/IAcmeUsers.cs", "Json/AcmeUsersJson.cs", "Models/User.cs", "Models/UserStatus.cs"], Files());
        Assert.Equal(1, (await RunAsync("--prefix", "a-b")).ExitCode);
    }

    [Theory]
    [InlineData("--scope okta.users.read", "Users")]
    [InlineData("--scope okta.users.manage", "Users")]
    [InlineData("--scope okta.users.read --scope okta.groups.read", "GroupRules Users")]
    [InlineData("--tag grouprule", "GroupRules")]
    [InlineData("--operation getRule --operation getKeys", "GroupRules Keys")]
    [InlineData("--path /api/v1/users/*", "Users")]
    [InlineData("--path /api/**", "GroupRules Users")]
    [InlineData("--path /api/** --scope okta.groups.read", "GroupRules")]
    public async Task A_selection_takes_what_meets_each_kind_of_condition(string arguments, string clients)
    {
        (int exitCode, _, string error) = await RunAsync(arguments.Split(' '));

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Equal(clients.Split(' ').Select(static client => $"Clients/I{client}.cs"), Files().Where(static file => file.StartsWith("Clients", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--scope okta.user.read", "scope 'okta.user.read'")]
    [InlineData("--tag Persons", "tag 'Persons'")]
    [InlineData("--operation listPersons", "operation 'listPersons'")]
    [InlineData("--path /api/v2/**", "path '/api/v2/**'")]
    [InlineData("--tag User --scope okta.groups.read", "No operation of")]
    [InlineData("--namespace 1st", "'1st' is no namespace")]
    public async Task A_selection_of_nothing_is_an_error(string arguments, string message)
    {
        (int exitCode, _, string error) = await RunAsync(arguments.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_type_keeps_its_name_whatever_is_selected()
    {
        await RunAsync("--operation", "getRule");
        string rule = await File.ReadAllTextAsync(_folder.PathOf("out/Models/Rule.cs"));

        await RunAsync();

        Assert.Equal(rule, await File.ReadAllTextAsync(_folder.PathOf("out/Models/Rule.cs")));
    }

    [Theory]
    [InlineData("  /a:\n    get: { responses: { '200': { $ref: '#/components/responses/Nothing' } } }\n", 5, "#/components/responses/Nothing")]
    [InlineData("  /a:\n    get: { responses: { '200': { $ref: 'other.yaml#/x' } } }\n", 5, "another file")]
    [InlineData("  /a:\n    get: [\n", 6, "")]
    public async Task A_broken_description_is_told_with_file_line_and_cause(string paths, int line, string cause)
    {
        string path = _folder.Write("broken.yaml", "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths:\n" + paths);

        (int exitCode, _, string error) = await Tool.RunAsync("scaffold", path, "-n", "Acme", "-o", _folder.PathOf("out"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{path}({line}): ", error, StringComparison.Ordinal);
        Assert.Contains(cause, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ target: $.info, description: why, update: { title: New } }", null)]
    [InlineData("{ target: $.nothing, description: why, remove: true }", "the description has no '$.nothing'")]
    [InlineData("{ target: $.info, remove: true }", "gives no reason")]
    [InlineData("{ target: '$..x', description: why, remove: true }", "is no plain path")]
    [InlineData("{ target: $.info, description: why }", "needs 'remove: true'")]
    [InlineData("{ description: why }", "needs a 'target'")]
    public async Task A_correction_must_give_a_reason_and_find_its_target(string action, string? fault)
    {
        string overlay = _folder.Write("overlay.yaml", $"overlay: 1.0.0\nactions:\n  - {action}\n");

        (int exitCode, _, string error) = await RunAsync("--overlay", overlay);

        Assert.Equal(fault is null ? 0 : 1, exitCode);
        Assert.StartsWith(fault is null ? string.Empty : $"{overlay}(3): ", error, StringComparison.Ordinal);
        Assert.Contains(fault ?? string.Empty, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_changes_what_is_written()
    {
        string overlay = _folder.Write("overlay.yaml", """
            overlay: 1.0.0
            actions:
              - { target: "$.paths['/api/v1/users'].get", description: A better name., update: { x-oktagen-name: findUsers } }
              - { target: $.components.schemas.User.properties.status, description: It is no longer there., remove: true }
            """);

        await RunAsync("--overlay", overlay, "--tag", "User");

        Assert.Contains("FindUsersAsync(", await File.ReadAllTextAsync(_folder.PathOf("out/Clients/IUsers.cs")), StringComparison.Ordinal);
        Assert.DoesNotContain("Models/UserStatus.cs", Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task The_standard_input_is_read_like_a_file(string mark)
    {
        (int exitCode, _, string error) = await Tool.RunAsync(new StringReader(mark + s_description), "scaffold", "-", "-n", "Acme", "-o", _folder.PathOf("out"));

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Contains("Clients/IUsers.cs", Files());
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] more) =>
        Tool.RunAsync(["scaffold", _folder.Write("description.yaml", s_description), .. more.Contains("--namespace") ? [] : (string[])["--namespace", "Acme"], "--output", _folder.PathOf("out"), .. more]);

    private string[] Files() => !Directory.Exists(_folder.PathOf("out")) ? [] :
    [
        .. Directory.GetFiles(_folder.PathOf("out"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder.PathOf("out"), path).Replace('\\', '/'))
            .Where(static path => path != ".oktagen-scaffold")
            .Order(StringComparer.Ordinal),
    ];

    private Dictionary<string, (string Text, DateTime Time)> Snapshot() => Files().ToDictionary(
        static file => file,
        file => (File.ReadAllText(_folder.PathOf("out/" + file)), File.GetLastWriteTimeUtc(_folder.PathOf("out/" + file))));
}
