using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class UserTests : OrgTest
{
    private const string Isaac =
        """{"profile":{"firstName":"Isaac","lastName":"Brock","email":"isaac@example.com","login":"isaac@example.com"}}""";

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task A_created_user_has_the_shape_of_okta_s()
    {
        Reply reply = await Client.PostAsync("/api/v1/users?activate=true", """
            {
              "profile": { "firstName": "Isaac", "lastName": "Brock", "email": "isaac@example.com", "login": "isaac@example.com", "shoeSize": 44, "tags": ["a"] },
              "credentials": { "password": { "value": "secret-marker" }, "recovery_question": { "question": "Who?", "answer": "secret-marker" } }
            }
            """);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.DoesNotContain("secret-marker", reply.Text, StringComparison.Ordinal);
        JsonNode user = reply.Json;
        Assert.Matches("^00u[0-9A-Za-z]{17}$", (string)user["id"]!);
        Assert.Equal("ACTIVE", (string)user["status"]!);
        foreach (string name in new[] { "created", "activated", "statusChanged", "lastUpdated", "passwordChanged" })
        {
            Assert.Equal("2026-09-01T12:00:00.000Z", (string)user[name]!);
        }

        Assert.Contains("\"lastLogin\":null", reply.Text, StringComparison.Ordinal);
        Assert.Equal(44, (int)user["profile"]!["shoeSize"]!);
        Assert.Equal("a", (string)user["profile"]!["tags"]![0]!);
        Assert.Contains("\"mobilePhone\":null", reply.Text, StringComparison.Ordinal);
        Assert.Equal("""{"password":{},"recovery_question":{"question":"Who?"},"provider":{"type":"OKTA","name":"OKTA"}}""",
            user["credentials"]!.ToJsonString());
        Assert.Equal($"{Org.Url}api/v1/users/{user["id"]}", (string)user["_links"]!["self"]!["href"]!);
        Assert.StartsWith("oty", (string)user["type"]!["id"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false, "PROVISIONED")]
    [InlineData("?activate=true", false, "PROVISIONED")]
    [InlineData("?activate=true", true, "ACTIVE")]
    [InlineData("?activate=false", true, "STAGED")]
    [InlineData("?activate=true&nextLogin=changePassword", true, "PASSWORD_EXPIRED")]
    public async Task Creation_leads_to_a_status(string query, bool password, string status)
    {
        string body = password ? Isaac[..^1] + ""","credentials":{"password":{"value":"12345678"}}}""" : Isaac;

        Reply reply = await Client.PostAsync("/api/v1/users" + query, body);

        Assert.Equal(status, (string)reply.Json["status"]!);
        Assert.Equal(status == "STAGED", reply.Json["activated"] is null);
        Assert.Equal(status, Org.Users.Find("isaac@example.com")!.Status);
    }

    [Theory]
    [InlineData("""{}""", "profile", "profile: The field cannot be left blank")]
    [InlineData(
        """{"profile":{"firstName":"A","lastName":"B","email":"a@example.com"}}""", "login", "login: The field cannot be left blank")]
    [InlineData("""{"profile":{"firstName":"A","lastName":"B","email":"a@example.com","login":"a"}}""", "login",
        "login: Username must be in the form of an email address")]
    [InlineData("""{"profile":{"firstName":"A","lastName":"B","email":"a","login":"a@example.com"}}""", "email",
        "email: Does not match required pattern")]
    [InlineData("""{"profile":{"firstName":null,"lastName":"B","email":"a@example.com","login":"a@example.com"}}""", "firstName",
        "firstName: The field cannot be left blank")]
    [InlineData("""{"profile":{"firstName":"A","lastName":"B","email":"a@example.com","login":"TAKEN@example.com"}}""", "login",
        "login: An object with this field already exists in the current organization")]
    [InlineData("""{"profile":{"firstName":"A","lastName":"B","email":"a@example.com","login":"a@example.com"},"credentials":{"password":{"value":"short"}}}""", "password", "password: Password requirements were not met.")]
    public async Task An_invalid_user_is_E0000001_with_causes(string body, string subject, string cause)
    {
        Org.Users.Add("taken@example.com", "T", "T");

        Reply reply = await Client.PostAsync("/api/v1/users", body);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000001"), (reply.Status, reply.ErrorCode));
        Assert.Equal($"Api validation failed: {subject}", reply.ErrorSummary);
        Assert.Equal(cause, reply.Cause);
        Assert.Equal(1, Org.Users.Count);
    }

    [Fact]
    public async Task All_faults_are_named_at_once()
    {
        Reply reply = await Client.PostAsync("/api/v1/users", """{"profile":{}}""");

        Assert.Equal(4, reply.Json["errorCauses"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("/api/v1/users?activate=True")]
    [InlineData("/api/v1/users?activate=1")]
    public async Task A_boolean_is_written_in_lower_case(string target)
    {
        Assert.Equal("E0000001", (await Client.PostAsync(target, Isaac)).ErrorCode);
        Assert.Equal(0, Org.Users.Count);
    }

    [Fact]
    public async Task A_user_is_found_by_id_login_and_short_login()
    {
        OktaTestUser user = Org.Users.Add("isaac.brock@example.com", "Isaac", "Brock");
        Org.Users.Add("twin@example.com", "T", "T");
        Org.Users.Add("twin@example.org", "T", "T");

        foreach (string path
            in new[] { user.Id, "isaac.brock%40example.com", "isaac.brock@example.com", "ISAAC.BROCK@example.com", "isaac.brock" })
        {
            Assert.Equal(user.Id, (string)(await Client.GetAsync("/api/v1/users/" + path)).Json["id"]!);
        }

        foreach (string path in new[] { user.Id.ToUpperInvariant(), "twin", "isaac" })
        {
            Reply reply = await Client.GetAsync("/api/v1/users/" + path);
            Assert.Equal((HttpStatusCode.NotFound, "E0000007"), (reply.Status, reply.ErrorCode));
            Assert.Equal($"Not found: Resource not found: {path} (User)", reply.ErrorSummary);
        }
    }

    [Fact]
    public async Task Post_changes_what_it_names_and_put_clears_what_it_does_not()
    {
        string id = Org.Users.Add("a@example.com", "A", "B", attributes: new JsonObject { ["title"] = "T", ["nickName"] = "N" }).Id;
        Clock.Advance(TimeSpan.FromSeconds(1));

        Reply posted = await Client.PostAsync("/api/v1/users/" + id, """{"profile":{"title":"U","city":"Graz"}}""");
        Assert.Equal(("U", "N", "Graz"), ((string)posted.Json["profile"]!["title"]!, (string)posted.Json["profile"]!["nickName"]!,
            (string)posted.Json["profile"]!["city"]!));
        Assert.Equal("2026-09-01T12:00:01.000Z", (string)posted.Json["lastUpdated"]!);
        await Client.PostAsync("/api/v1/users/" + id, """{"profile":{"city":null}}""");
        Assert.False(Org.Users.Find(id)!.Profile.ContainsKey("city"));

        Reply replaced = await Client.PutAsync(
            "/api/v1/users/" + id, """{"profile":{"firstName":"A","lastName":"B","email":"a@example.com","login":"new@example.com"}}""");
        Assert.Equal(HttpStatusCode.OK, replaced.Status);
        Assert.False(replaced.Json["profile"]!.AsObject().ContainsKey("title"));
        Assert.Equal("new@example.com", Org.Users.Find(id)!.Login);
        Assert.Null(Org.Users.Find("a@example.com"));

        Assert.Equal("E0000001", (await Client.PutAsync("/api/v1/users/" + id, """{"profile":{"title":"T"}}""")).ErrorCode);
    }

    [Fact]
    public async Task A_change_can_depend_on_the_entity_tag()
    {
        string path = "/api/v1/users/" + Org.Users.Add("a@example.com", "A", "B").Id;
        string tag = Assert.Single((await Client.GetAsync(path)).Header("ETag"));
        Assert.Matches("^W/\"[0-9A-Za-z]{16}\"$", tag);
        Assert.Equal(tag, Assert.Single((await Client.GetAsync(path)).Header("ETag")));

        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync(path, """{"profile":{"title":"T"}}""", ("If-Match", tag))).Status);
        Reply stale = await Client.PostAsync(path, """{"profile":{"title":"U"}}""", ("If-Match", tag));

        Assert.Equal((HttpStatusCode.PreconditionFailed, "E0000231"), (stale.Status, stale.ErrorCode));
        Assert.Equal("T", (string)Org.Users.All[0].Profile["title"]!);
        Assert.Equal("E0000231", (await Client.PutAsync(path, Isaac, ("If-Match", tag))).ErrorCode);
    }

    [Fact]
    public async Task Delete_deactivates_first_and_deletes_second()
    {
        string path = "/api/v1/users/" + Org.Users.Add("a@example.com", "A", "B").Id;

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path, ("Prefer", "respond-async"))).Status);
        Assert.Equal("DEPROVISIONED", Org.Users.All[0].Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path)).Status);
        Assert.Equal(0, Org.Users.Count);
        Assert.Equal("E0000007", (await Client.DeleteAsync(path)).ErrorCode);
    }

    [Fact]
    public async Task A_deactivated_user_cannot_be_changed()
    {
        string id = Org.Users.Add("a@example.com", "A", "B", "DEPROVISIONED").Id;

        Reply reply = await Client.PostAsync("/api/v1/users/" + id, """{"profile":{"title":"T"}}""");

        Assert.Equal((HttpStatusCode.Forbidden, "E0000038"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Credentials_are_left_out_on_request()
    {
        string id = Org.Users.Add("a@example.com", "A", "B").Id;
        (string, string) header = ("Content-Type", "application/json; okta-response=omitCredentials,omitCredentialsLinks");

        JsonNode single = (await Client.GetAsync("/api/v1/users/" + id, header)).Json;
        JsonNode listed = (await Client.GetAsync("/api/v1/users", header)).Items[0]!;

        Assert.Null(single["credentials"]);
        Assert.Null(single["_links"]!["resetPassword"]);
        Assert.NotNull(single["_links"]!["suspend"]);
        Assert.Null(listed["credentials"]);
    }

    [Fact]
    public async Task A_user_can_be_created_in_groups()
    {
        string group = Org.Groups.Add("A").Id;

        Reply created = await Client.PostAsync("/api/v1/users", Isaac[..^1] + $$""","groupIds":["{{group}}"]}""");
        Reply unknown = await Client.PostAsync(
            "/api/v1/users", Isaac.Replace("isaac@", "other@", StringComparison.Ordinal)[..^1] + ""","groupIds":["00gunknown"]}""");

        Assert.Equal([(string)created.Json["id"]!], Org.Groups.All[0].MemberIds);
        Assert.Equal("Not found: Resource not found: 00gunknown (UserGroup)", unknown.ErrorSummary);
        Assert.Equal(1, Org.Users.Count);
        Assert.Equal(group, (string)(await Client.GetAsync($"/api/v1/users/{created.Json["id"]}/groups")).Items.Single()!["id"]!);
    }

    [Fact]
    public void Seeding_is_as_strict_as_the_api()
    {
        Org.Users.Add("a@example.com", "A", "B");

        Assert.Contains("already exists", Assert.Throws<ArgumentException>(() => Org.Users.Add("A@example.com", "A", "B"))
            .Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Org.Users.Add("no-email", "A", "B"));
        Assert.Throws<ArgumentException>(() => Org.Users.Add("b@example.com", "A", "B", "INACTIVE"));
    }
}
