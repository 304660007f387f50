using System.Text.Json;
using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Profiles;

/// <summary><c>oktagen profile</c> as people run it.</summary>
public sealed class ProfileCommandTests : IAsyncLifetime
{
    private ProfileSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ProfileSite.StartAsync();
        _site.Org.Schemas.DefineUserAttribute("badgeColor", """{ "type": "string", "title": "Badge" }""");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task It_writes_the_attributes_of_the_org_and_none_of_those_that_the_models_have()
    {
        (int exitCode, string output, string error) = await _site.RunAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("AcmeUser  1 attribute", output, StringComparison.Ordinal);
        Assert.Contains("""ProfileProperty.Text("badgeColor")""", _site.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("\"firstName\"", _site.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("AcmeGroup", _site.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_saved_schemas_give_the_same_code_without_an_org_and_name_none()
    {
        _site.Org.Apps.Add("Wiki");
        _site.Org.Schemas.DefineAppUserAttribute("Wiki", "role", """{ "type": "string" }""");
        await _site.RunAsync(EveryAttribute.AppOption(_site.Org));
        string code = _site.Code;
        File.Delete(_site.CodeFile);

        (int exitCode, _, string error) = await _site.RunOfflineAsync();

        Assert.Equal((0, "", code), (exitCode, error, _site.Code));
        Assert.DoesNotContain(_site.Org.Url.ToString(), await File.ReadAllTextAsync(_site.SchemaFile), StringComparison.Ordinal);
        Assert.Equal(0, (await _site.RunAsync("--check")).ExitCode);
    }

    [Fact]
    public async Task A_check_says_what_the_org_changed_and_writes_nothing()
    {
        _site.Org.Schemas.DefineUserAttribute("gone", """{ "type": "boolean", "required": true }""");
        _site.Org.Schemas.DefineUserAttribute("retyped", """{ "type": "string" }""");
        _site.Org.Schemas.DefineUserAttribute("reworded", """{ "type": "string", "title": "Old" }""");
        await _site.RunAsync();
        string code = _site.Code;
        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new("SSWS", _site.Admin.Token);
        await http.PostAsync(_site.Org.Url + "api/v1/meta/schemas/user/default", new StringContent(
            """{ "definitions": { "custom": { "properties": { "gone": null } } } }""", null, "application/json"));
        _site.Org.Schemas.DefineUserAttribute("retyped", """{ "type": "integer" }""");
        _site.Org.Schemas.DefineUserAttribute("reworded", """{ "type": "string", "title": "New" }""");
        _site.Org.Schemas.DefineUserAttribute("fresh", """{ "type": "number" }""");
        _site.Org.Schemas.DefineUserAttribute("badgeColor", """{ "type": "string", "title": "Badge", "required": true }""");

        (int exitCode, string output, string error) = await _site.RunAsync("--check");

        Assert.Equal(2, exitCode);
        string[] lines = [
            .. output.Split('\n').Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Equal(
            [
                "change profile attribute what",
                "changed user type default badgeColor now required",
                "new user type default fresh number",
                "gone user type default gone boolean, required",
                "type changed user type default retyped string -> integer",
                "changed user type default reworded now said in other words or in another order",
            ],
            lines[..6]);
        Assert.Contains("OktaProfiles.cs: would be changed", error, StringComparison.Ordinal);
        Assert.Contains("OktaProfiles.json: would be changed", error, StringComparison.Ordinal);
        Assert.Equal(code, _site.Code);

        await _site.RunAsync();
        Assert.Equal((0, ""), ((await _site.RunAsync("--check")) is var (again, _, said) ? (again, said) : default));
    }

    [Fact]
    public async Task An_app_that_is_gone_is_told_by_a_check_and_left_out_from_then_on()
    {
        string id = _site.Org.Apps.Add("Wiki").Id;
        _site.Org.Schemas.DefineAppUserAttribute("Wiki", "nickname", """{ "type": "string" }""");
        await _site.RunAsync("--app", $"Wiki={id}");
        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new("SSWS", _site.Admin.Token);
        await http.PostAsync(_site.Org.Url + $"api/v1/apps/{id}/lifecycle/deactivate", null);
        await http.DeleteAsync(_site.Org.Url + $"api/v1/apps/{id}");

        (int exitCode, string output, _) = await _site.RunAsync("--check");

        Assert.Equal(2, exitCode);
        Assert.Contains("gone", output, StringComparison.Ordinal);
        Assert.Contains("Wiki", output, StringComparison.Ordinal);
        Assert.Equal(0, (await _site.RunAsync()).ExitCode);
        Assert.Equal(0, (await _site.RunAsync("--check")).ExitCode);
    }

    [Fact]
    public async Task A_check_sees_code_that_the_schemas_do_not_give()
    {
        await _site.RunAsync();
        await File.AppendAllTextAsync(_site.CodeFile, "// by hand\n");

        (int exitCode, _, string error) = await _site.RunOfflineAsync("--check");

        Assert.Equal(2, exitCode);
        Assert.Contains("OktaProfiles.cs: would be changed", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_read_the_changes_as_JSON()
    {
        await _site.RunAsync();
        _site.Org.Schemas.DefineGroupAttribute("costCentre", """{ "type": "integer" }""");

        (int exitCode, string output, _) = await _site.RunAsync("--check", "--json");

        JsonNode report = JsonNode.Parse(output)!;
        Assert.Equal((2, false, 2), (exitCode, (bool)report["inOrder"]!, (int)report["attributes"]!));
        Assert.Equal("""{"kind":"New","profile":"groups","attribute":"costCentre","detail":"integer"}""",
            JsonSerializer.Serialize(JsonSerializer.SerializeToElement(report["changes"]![0]!.AsObject()
                .Where(static member => member.Key != "kindText")
                .ToDictionary())));
    }

    [Fact]
    public async Task User_types_share_what_is_the_same_and_name_what_is_not()
    {
        _site.Org.Schemas.AddUserType("contractor");
        _site.Org.Schemas.DefineUserAttribute("agency", """{ "type": "string" }""", "contractor");
        _site.Org.Schemas.DefineUserAttribute("badgeColor", """{ "type": "integer" }""", "contractor");

        string code = await _site.WriteAsync(14);

        Assert.Contains("ProfileProperty<string, string> BadgeColor ", code, StringComparison.Ordinal);
        Assert.Contains("ProfileProperty<long?, long> ContractorBadgeColor ", code, StringComparison.Ordinal);
        Assert.Contains("<c>agency</c>: string. Of the user types contractor alone.", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_reads_its_org_with_its_own_scopes()
    {
        OktaOptions app = _site.Org.CreateServiceApp(OktaScopes.SchemasRead, OktaScopes.UserTypesRead);
        var host = new Cli.Terminal.ToolHost
        {
            Person = null,
            Variable = name => name switch
            {
                "OKTA_CLIENT_ORGURL" => app.OrgUrl,
                "OKTA_CLIENT_CLIENTID" => app.ClientId,
                "OKTA_CLIENT_PRIVATEKEY" => app.PrivateKey,
                "OKTA_CLIENT_PRIVATEKEYID" => app.PrivateKeyId,
                _ => null,
            },
        };

        (int exitCode, _, string error) = await Tool.RunAsync(host, "profile", "-n", "Acme", "-o", _site.CodeFile);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("class AcmeUser", _site.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--app takes NAME=ID", "--app", "0oa1")]
    [InlineData("Two apps are called 'A'", "--app", "A=1", "--app", "A=2")]
    [InlineData("(AppInstance)", "--app", "A=0oaNone")]
    [InlineData("--language is 8 to 14", "--language", "7")]
    [InlineData("is no beginning of a name", "--prefix", "a b")]
    public async Task What_is_wrong_ends_in_a_sentence(string sentence, params string[] arguments)
    {
        (int exitCode, string output, string error) = await _site.RunAsync(arguments);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, output + error, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.CodeFile));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "userTypes": 5, "apps": [] }""")]
    public async Task A_file_that_holds_no_schemas_ends_in_a_sentence(string text)
    {
        await File.WriteAllTextAsync(_site.SchemaFile, text);

        (int exitCode, _, string error) = await _site.RunOfflineAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("is no file of profile schemas", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_without_saved_schemas_and_without_an_org_it_says_what_is_missing()
    {
        Assert.Contains("Without --offline it is made from the org.", (await _site.RunOfflineAsync()).Error, StringComparison.Ordinal);
        Assert.Contains("Which org?", (await Tool.RunAsync("profile", "-n", "Acme")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_that_is_published_natively_is_what_the_tool_writes()
    {
        string folder = Path.Combine(OktaDescriptions.RepositoryRoot, "tests", "OktaGen.Package.Tests", "Profiles");
        File.Copy(Path.Combine(folder, "OktaProfiles.json"), _site.SchemaFile);

        (int exitCode, _, string error) = await _site.RunOfflineAsync();

        Assert.Equal((0, ""), (exitCode, error));
        string agreed = Path.Combine(folder, "OktaProfiles.cs.txt");
        if (Environment.GetEnvironmentVariable("OKTAGEN_UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(agreed, _site.Code);
        }

        Assert.Equal((await File.ReadAllTextAsync(agreed)).ReplaceLineEndings("\n"), _site.Code);
    }

    [Fact]
    public async Task A_file_of_a_person_is_not_overwritten()
    {
        await File.WriteAllTextAsync(_site.CodeFile, "class Mine { }");

        (int exitCode, _, string error) = await _site.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("was not written by this command", error, StringComparison.Ordinal);
        Assert.Equal("class Mine { }", _site.Code);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    public async Task Names_that_clash_or_are_no_identifiers_follow_the_rule(int language)
    {
        await File.WriteAllTextAsync(_site.SchemaFile, """
            { "userTypes": { "default": { "definitions": { "custom": { "properties": {
                "type": { "type": "string" }, "text": { "type": "string" }, "2fa-phone": { "type": "string" }, "***": { "type": "string" },
                "badge_color": { "type": "string" }, "badgeColor": { "type": "string" }, "equals": { "type": "string" }, "FirstName": { "type": "string" },
                "acmeUser": { "type": "string" }, "class": { "type": "string" }, "remove": { "type": "string" }, "additionalProperties": { "type": "string" },
                "ids": { "type": "string", "enum": ["value", "create", "a b", "a-b", "", "class"] }, "strange": { "type": "object" }
            } } } } } }
            """);

        (int exitCode, _, string error) = await _site.RunOfflineAsync("--language", $"{language}");

        Assert.Equal((0, ""), (exitCode, error));
        var type = (await ProfileCode.CompileAsync(language, _site.Code)).GetType("Acme.Okta.AcmeUserExtensions")!;
        Assert.Equal(
            [
                "AcmeUserAttribute", "AdditionalPropertiesAttribute", "BadgeColor", "BadgeColor2", "Class", "EqualsAttribute",
                "FirstNameAttribute", "Ids", "N2faPhone",
                "RemoveAttribute", "Strange", "TextAttribute", "TypeAttribute", "X2AX2AX2A",
            ],
            type.GetMethods()
                .Where(static method => method.Name.StartsWith("Get", StringComparison.Ordinal) && method.IsStatic)
                .Select(static method => method.Name[3..])
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Texts_of_a_schema_are_no_code()
    {
        string text = JsonSerializer.Serialize("*/ \"; } class Evil { } // \n#error <c> </summary> \u2028 \\ {0} \u202e");
        await File.WriteAllTextAsync(_site.SchemaFile, $$"""
            { "userTypes": { {{text}}: { "definitions": { "custom": { "properties": {
                {{text}}: { "type": "string", "title": {{text}}, "description": {{text}}, "pattern": {{text}}, "format": {{text}}, "default": {{text}}, "externalName": {{text}},
                    "master": { "type": {{text}} }, "permissions": [{ "principal": "SELF", "action": {{text}} }], "enum": [{{text}}], "oneOf": [{ "const": {{text}}, "title": {{text}} }] }
            } } } } },
              "apps": { {{text}}: { "appId": {{text}}, "definitions": { "custom": { "properties": { {{text}}: { "type": {{text}} } } } } } } }
            """);

        (int exitCode, _, _) = await _site.RunOfflineAsync("--language", "12");

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain((await ProfileCode.CompileAsync(12, _site.Code)).GetTypes(), static type => type.Name == "Evil");
    }
}
