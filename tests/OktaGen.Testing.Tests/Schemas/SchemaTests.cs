using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

/// <summary>The schemas of an org: read, changed, and enforced.</summary>
public sealed class SchemaTests : OrgTest
{
    private const string UserSchema = "/api/v1/meta/schemas/user/default";

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task The_schema_of_users_has_the_attributes_of_Okta_and_those_of_the_org()
    {
        Org.Schemas.DefineUserAttribute("badgeColor", """{ "type": "string", "title": "Badge", "enum": ["red", "blue"] }""");

        Reply schema = await Client.GetAsync(UserSchema);

        JsonNode definitions = schema.Json["definitions"]!;
        Assert.Equal(31, definitions["base"]!["properties"]!.AsObject().Count);
        Assert.Equal(
            ["login", "firstName", "lastName", "email"], definitions["base"]!["required"]!.AsArray().Select(static name => (string)name!));
        Assert.Equal("Badge", (string)definitions["custom"]!["properties"]!["badgeColor"]!["title"]!);
        Assert.EndsWith("/api/v1/meta/schemas/user/" + ((string)schema.Json["id"]!)
            .Split('/')[^1], (string)schema.Json["_links"]!["self"]!["href"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_adds_alters_and_removes_attributes_and_leaves_the_rest()
    {
        await PostAsync(UserSchema, """{ "one": { "type": "string", "title": "One" }, "two": { "type": "integer" } }""");
        string ann = await CreateAsync("""{ "one": "x", "two": 2 }""");
        Clock.Advance(TimeSpan.FromSeconds(1));

        Reply changed = await PostAsync(UserSchema, """{ "one": { "maxLength": 5 }, "two": null }""");

        JsonObject custom = changed.Json["definitions"]!["custom"]!["properties"]!.AsObject();
        Assert.Equal("""{"type":"string","title":"One","maxLength":5}""", custom["one"]!.ToJsonString());
        Assert.False(custom.ContainsKey("two"));
        Assert.Equal("2026-09-01T12:00:01.000Z", (string)changed.Json["lastUpdated"]!);
        Assert.Null((await Client.GetAsync("/api/v1/users/" + ann)).Json["profile"]!["two"]);
        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync("/api/v1/users/" + ann, """{ "profile": { "one": "y" } }""")).Status);
    }

    [Fact]
    public async Task A_file_of_schemas_gives_each_user_type_its_own_attributes()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, """
            {
              "userTypes": {
                "default": { "definitions": { "custom": { "properties": { "badge": { "type": "string", "required": true } } } } },
                "contractor": { "definitions": { "custom": { "properties": { "agency": { "type": "string" } } } } }
              }
            }
            """);

        Org.Schemas.Load(new FileInfo(path));

        File.Delete(path);
        string[] names = [
            .. (await Client.GetAsync("/api/v1/meta/types/user")).Json.AsArray().Select(static type => (string)type!["name"]!)];
        Assert.Equal(["user", "contractor"], names);
        string schema = (string)(await Client.GetAsync("/api/v1/meta/types/user")).Json[1]!["_links"]!["schema"]!["href"]!;
        JsonNode definitions = (await Client.GetAsync(new Uri(schema).AbsolutePath)).Json["definitions"]!;
        Assert.Equal(["agency"], definitions["custom"]!["properties"]!.AsObject().Select(static property => property.Key));
    }

    [Theory]
    [InlineData("""{ "1st": { "type": "string" } }""", "1st: A name begins with a letter and has letters, digits and '_' only")]
    [InlineData("""{ "a": { "type": "text" } }""", "a: The type must be one of string, boolean, integer, number, array")]
    [InlineData("""{ "a": { "title": "no type" } }""", "a: The type must be one of string, boolean, integer, number, array")]
    [InlineData("""{ "a": { "type": "array" } }""", "a: Items not present for array property")]
    [InlineData("""{ "a": { "type": "string", "enum": ["x", "x"] } }""", "a: The values of an enum must be unique")]
    [InlineData("""{ "a": { "type": "string", "enum": ["x"], "oneOf": [{ "const": "y", "title": "Y" }] } }""",
        "a: oneOf must have the values of enum, in their order")]
    [InlineData("""{ "FirstName": { "type": "string" } }""", "FirstName: The name is that of a base attribute")]
    [InlineData("""{ "known": { "type": "integer" } }""", "known: The type of an attribute cannot be changed")]
    [InlineData("""{ "unknown": null }""", "unknown: There is no such attribute")]
    public async Task A_change_that_Okta_would_refuse_is_E0000001_and_changes_nothing(string attributes, string cause)
    {
        Org.Schemas.DefineUserAttribute("known", """{ "type": "string" }""");
        string before = (await Client.GetAsync(UserSchema)).Text;

        Reply refused = await PostAsync(UserSchema, attributes);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000001", cause), (refused.Status, refused.ErrorCode, refused.Cause));
        Assert.Equal(before, (await Client.GetAsync(UserSchema)).Text);
    }

    [Fact]
    public async Task Of_a_base_attribute_only_little_can_be_changed()
    {
        Reply allowed = await Client.PostAsync(
            UserSchema, """{ "definitions": { "base": { "properties": { "login": { "pattern": "[a-z]+@example\\.com" } } } } }""");
        Reply refused = await Client.PostAsync(
            UserSchema, """{ "definitions": { "base": { "properties": { "login": { "maxLength": 7 } } } } }""");

        Assert.Equal("[a-z]+@example\\.com", (string)allowed.Json["definitions"]!["base"]!["properties"]!["login"]!["pattern"]!);
        Assert.Equal("login: 'maxLength' of a base attribute cannot be changed", refused.Cause);
    }

    [Theory]
    [InlineData("text", "5", "text: must be a string")]
    [InlineData("text", "\"a\"", "text: The field is too short")]
    [InlineData("text", "\"abcdef\"", "text: The field is too long")]
    [InlineData("when", "\"yesterday\"", "when: must be an ISO 8601 date and time")]
    [InlineData("choice", "\"green\"", "choice: must be one of red, blue")]
    [InlineData("whole", "1.5", "whole: must be an integer")]
    [InlineData("whole", "\"1\"", "whole: must be an integer")]
    [InlineData("whole", "0", "whole: The field is too small")]
    [InlineData("whole", "11", "whole: The field is too large")]
    [InlineData("level", "4", "level: must be one of 1, 2")]
    [InlineData("real", "true", "real: must be a number")]
    [InlineData("flag", "\"true\"", "flag: must be a boolean")]
    [InlineData("list", "\"a\"", "list: must be an array")]
    [InlineData("list", "[\"a\", 1]", "list: must be a string")]
    [InlineData("choices", "[\"red\", \"green\"]", "choices: must be one of red, blue")]
    [InlineData("nickname", "\"x\"", "nickname: The profile schema has no such attribute")]
    [InlineData("zipCode", "5", "zipCode: must be a string")]
    [InlineData("must", "null", "must: The field cannot be left blank")]
    [InlineData("single", "\"taken\"", "single: An object with this field already exists in the current organization")]
    public async Task A_value_that_the_schema_forbids_is_E0000001(string attribute, string json, string cause)
    {
        DefineAll();
        await CreateAsync("""{ "must": "x", "single": "taken" }""", login: "other@example.com");

        Reply refused = await Client.PostAsync("/api/v1/users", $$"""
            { "profile": { "login": "a@example.com", "email": "a@example.com", "firstName": "A", "lastName": "B", "must": "x", "{{attribute}}": {{json}} } }
            """.Replace(attribute == "must" ? "\"must\": \"x\", " : "\0", "", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.BadRequest, "E0000001"), (refused.Status, refused.ErrorCode));
        Assert.Equal(cause, refused.Cause);
        Assert.Equal($"Api validation failed: {attribute}", refused.ErrorSummary);
    }

    [Fact]
    public async Task What_the_schema_allows_is_kept_as_it_was_sent()
    {
        DefineAll();
        const string Profile =
            """{"must":"x","text":"abc","when":"2026-01-02T03:04:05Z","choice":"red","whole":10,"level":2,"real":1.5,"flag":true,"list":["a","b"],"choices":["blue"],"single":"s"}""";

        string id = await CreateAsync(Profile);

        JsonNode kept = (await Client.GetAsync("/api/v1/users/" + id)).Json["profile"]!;
        foreach ((string name, JsonNode? value) in JsonNode.Parse(Profile)!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(value, kept[name]), name);
        }
    }

    [Fact]
    public async Task A_missing_value_becomes_the_default()
    {
        Org.Schemas.DefineUserAttribute("office", """{ "type": "string", "default": "Bern", "required": true }""");

        string id = await CreateAsync("{}");

        Assert.Equal("Bern", (string)(await Client.GetAsync("/api/v1/users/" + id)).Json["profile"]!["office"]!);
    }

    [Fact]
    public async Task Without_a_definition_any_attribute_is_taken()
    {
        string id = await CreateAsync("""{ "whatever": { "a": [1] } }""");

        Assert.Equal("""{"a":[1]}""", (await Client.GetAsync("/api/v1/users/" + id)).Json["profile"]!["whatever"]!.ToJsonString());
    }

    [Fact]
    public async Task A_user_keeps_its_own_unique_value_when_it_changes()
    {
        Org.Schemas.DefineUserAttribute("single", """{ "type": "string", "unique": true }""");
        string id = await CreateAsync("""{ "single": "mine" }""");

        Reply changed = await Client.PostAsync("/api/v1/users/" + id, """{ "profile": { "title": "Dr", "single": "mine" } }""");

        Assert.Equal(HttpStatusCode.OK, changed.Status);
    }

    [Fact]
    public async Task Each_user_type_has_a_schema_of_its_own()
    {
        Org.Schemas.DefineUserAttribute("badge", """{ "type": "string" }""");
        string contractor = Org.Schemas.AddUserType("contractor");
        Org.Schemas.DefineUserAttribute("agency", """{ "type": "string" }""", "contractor");

        Reply types = await Client.GetAsync("/api/v1/meta/types/user");
        string link = (string)types.Items[1]!["_links"]!["schema"]!["href"]!;
        string id = (string)(await Client.PostAsync("/api/v1/users",
            $$"""{ "type": { "id": "{{contractor}}" }, "profile": {{Person("""{ "agency": "X", "badge": "b" }""")}} }""")).Json["id"]!;

        Assert.Equal(
            [(true, "user"), (false, "contractor")], types.Items.Select(static type => ((bool)type!["default"]!, (string)type["name"]!)));
        Assert.Equal(["badge", "agency"], (await Client.GetAsync(link))
            .Json["definitions"]!["custom"]!["properties"]!.AsObject()
            .Select(static property => property.Key));
        Assert.Equal(contractor, (string)(await Client.GetAsync("/api/v1/users/" + id)).Json["type"]!["id"]!);
        Assert.Equal("agency: The profile schema has no such attribute",
            (await Client.PostAsync("/api/v1/users", $$"""{ "profile": {{Person("""{ "agency": "X" }""", "c@example.com")}} }""")).Cause);
        Assert.Equal("E0000007", (await Client.GetAsync("/api/v1/meta/schemas/user/oscNone")).ErrorCode);
    }

    [Fact]
    public async Task A_user_type_is_created_by_a_call()
    {
        Reply created = await Client.PostAsync("/api/v1/meta/types/user", """{ "name": "robot", "displayName": "Robot" }""");

        Assert.Equal(
            "Robot", (string)(await Client.GetAsync("/api/v1/meta/types/user/" + (string)created.Json["id"]!)).Json["displayName"]!);
        Assert.Equal("name: An object with this field already exists in the current organization",
            (await Client.PostAsync("/api/v1/meta/types/user", """{ "name": "Robot", "displayName": "R" }""")).Cause);
        Assert.Equal("displayName: The field cannot be left blank",
            (await Client.PostAsync("/api/v1/meta/types/user", """{ "name": "other" }""")).Cause);
    }

    [Fact]
    public async Task Groups_are_held_to_their_schema()
    {
        await PostAsync("/api/v1/meta/schemas/group/default", """{ "costCentre": { "type": "integer", "unique": true } }""");
        await Client.PostAsync("/api/v1/groups", """{ "profile": { "name": "One", "costCentre": 1 } }""");

        Reply unknown = await Client.PostAsync("/api/v1/groups", """{ "profile": { "name": "Two", "other": 1 } }""");
        Reply taken = await Client.PostAsync("/api/v1/groups", """{ "profile": { "name": "Two", "costCentre": 1 } }""");

        Assert.Equal("other: The profile schema has no such attribute", unknown.Cause);
        Assert.Equal("costCentre: An object with this field already exists in the current organization", taken.Cause);
        Assert.Single(Org.Groups.All);
    }

    [Fact]
    public async Task Users_of_an_app_are_held_to_its_schema_and_changed_in_part()
    {
        string app = Org.Apps.Add("Wiki").Id;
        string user = Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        await PostAsync($"/api/v1/meta/schemas/apps/{app}/default",
            """{ "role": { "type": "string", "required": true }, "seats": { "type": "integer" } }""");
        string path = $"/api/v1/apps/{app}/users";

        Reply blank = await Client.PostAsync(path, $$"""{ "id": "{{user}}" }""");
        Reply wrong = await Client.PostAsync(path, $$"""{ "id": "{{user}}", "profile": { "role": 1 } }""");
        await Client.PostAsync(path, $$"""{ "id": "{{user}}", "profile": { "role": "editor", "seats": 2 } }""");
        Reply changed = await Client.PostAsync($"{path}/{user}", """{ "profile": { "role": "owner" } }""");
        Reply cleared = await Client.PostAsync($"{path}/{user}", """{ "profile": { "seats": null } }""");
        Reply ofGroup = await Client.PutAsync(
            $"/api/v1/apps/{app}/groups/{Org.Groups.Add("G").Id}", """{ "profile": { "seats": "two" } }""");

        Assert.Equal(("role: The field cannot be left blank", "role: must be a string"), (blank.Cause, wrong.Cause));
        Assert.Equal("""{"seats":2,"role":"owner"}""", changed.Json["profile"]!.ToJsonString());
        Assert.Equal("""{"role":"owner"}""", cleared.Json["profile"]!.ToJsonString());
        Assert.Equal("seats: must be an integer", ofGroup.Cause);
    }

    [Fact]
    public async Task A_definition_of_a_test_is_held_to_the_same_rules()
    {
        Assert.Contains("The type must be one of", Assert.Throws<ArgumentException>(() =>
            Org.Schemas.DefineUserAttribute("a", """{ "type": "x" }""")).Message, StringComparison.Ordinal);
        Assert.Contains("no JSON object", Assert.Throws<ArgumentException>(() => Org.Schemas.DefineGroupAttribute("a", "["))
            .Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Org.Schemas.DefineUserAttribute("a", """{ "type": "string" }""", "nobody"));
        Assert.Throws<ArgumentException>(() => Org.Schemas.DefineAppUserAttribute("nothing", "a", """{ "type": "string" }"""));
        Assert.Throws<ArgumentException>(() => Org.Schemas.AddUserType("no type"));
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync(UserSchema)).Status);
    }

    private void DefineAll()
    {
        Org.Schemas.DefineUserAttribute("text", """{ "type": "string", "minLength": 2, "maxLength": 5 }""");
        Org.Schemas.DefineUserAttribute("when", """{ "type": "string", "format": "date-time" }""");
        Org.Schemas.DefineUserAttribute("choice", """{ "type": "string", "enum": ["red", "blue"] }""");
        Org.Schemas.DefineUserAttribute("whole", """{ "type": "integer", "minimum": 1, "maximum": 10 }""");
        Org.Schemas.DefineUserAttribute("level", """{ "type": "integer", "enum": [1, 2] }""");
        Org.Schemas.DefineUserAttribute("real", """{ "type": "number" }""");
        Org.Schemas.DefineUserAttribute("flag", """{ "type": "boolean" }""");
        Org.Schemas.DefineUserAttribute("list", """{ "type": "array", "items": { "type": "string" } }""");
        Org.Schemas.DefineUserAttribute("choices", """{ "type": "array", "items": { "type": "string", "enum": ["red", "blue"] } }""");
        Org.Schemas.DefineUserAttribute("must", """{ "type": "string", "required": true }""");
        Org.Schemas.DefineUserAttribute("single", """{ "type": "string", "unique": "UNIQUE_VALIDATED" }""");
    }

    private Task<Reply> PostAsync(string path, string attributes) =>
        Client.PostAsync(path, $$"""{ "definitions": { "custom": { "properties": {{attributes}} } } }""");

    private async Task<string> CreateAsync(string attributes, string login = "ann@example.com") =>
        (string)(await Client.PostAsync("/api/v1/users", $$"""{ "profile": {{Person(attributes, login)}} }""")).Json["id"]!;

    private static string Person(string attributes, string login = "ann@example.com")
    {
        JsonObject profile = JsonNode.Parse(attributes)!.AsObject();
        profile["login"] = login;
        profile["email"] = login;
        profile["firstName"] = "Ann";
        profile["lastName"] = "Able";
        return profile.ToJsonString();
    }
}
