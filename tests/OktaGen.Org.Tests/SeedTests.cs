using System.Text.Json.Nodes;
using OktaGen.Cli;
using OktaGen.Org.Credentials;
using OktaGen.Org.Seeds;
using OktaGen.Org.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Org.Tests;

/// <summary>What a seed makes of a new org, and what is said of one that is faulty.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_seed_fills_the_org_with_all_that_it_names()
    {
        await using OktaTestOrg org = Create();

        OrgCredentials client = Seed.Apply(
            _folder.Write("seed.json", """
                {
                  // who works here
                  "users": [
                    { "login": "ann@example.com", "firstName": "Ann", "lastName": "Able", "profile": { "department": "R&D" }, "factors": ["push"] },
                    { "login": "bob@example.com", "firstName": "Bob", "lastName": "Bell", "status": "SUSPENDED" },
                  ],
                  "groups": [{ "name": "Finance", "description": "Money", "members": ["ann@example.com"] }],
                  "apps": [{ "label": "Wiki", "users": ["bob@example.com"], "groups": ["Finance"] }],
                  "client": { "label": "Job", "scopes": ["okta.users.read"], "roles": ["READ_ONLY_ADMIN"], "requireDPoP": true },
                  "limits": [{ "path": "/api/v1/users", "limit": 50, "windowSeconds": 0.5 }, { "path": "/", "limit": 600 }]
                }
                """),
            org);

        Assert.Equal("R&D", (string?)org.Users.Find("ann")!.Profile["department"]);
        Assert.Equal("SUSPENDED", org.Users.Find("bob")!.Status);
        Assert.Equal("push", Assert.Single(org.Factors.All).FactorType);
        Assert.Equal([org.Users.Find("ann")!.Id], org.Groups.Find("Finance")!.MemberIds);
        Assert.Equal([org.Users.Find("bob")!.Id], org.Apps.Find("Wiki")!.UserIds);
        Assert.Equal([org.Groups.Find("Finance")!.Id], org.Apps.Find("Wiki")!.GroupIds);
        OktaTestServiceApp app = org.ServiceApp(client.ClientId);
        Assert.Equal(["okta.users.read"], app.GrantedScopes);
        Assert.Equal(["READ_ONLY_ADMIN"], app.AdminRoles);
        Assert.True(app.RequireDPoP);
        Assert.Equal(client.ClientId, org.Apps.Find("Job")!.ClientId);
        Assert.Equal(
            [new RateLimit("/api/v1/users/**", 50, TimeSpan.FromSeconds(0.5)), new RateLimit("/**", 600, TimeSpan.FromMinutes(1))],
            org.State.RateLimits.All(default).Select(static limit => limit.Limit));
    }

    [Fact]
    public async Task Schemas_of_a_seed_hold_for_what_else_it_names()
    {
        await using OktaTestOrg org = Create();
        const string Schemas =
            """
            "schemas": {
              "userTypes": { "user": { "definitions": { "custom": { "properties": { "badge": { "type": "string", "maxLength": 3 } } } } } },
              "apps": { "Wiki": { "definitions": { "custom": { "properties": { "nickname": { "type": "string" } } } } } }
            }
            """;

        Seed.Apply(_folder.Write("seed.json", $$"""{ {{Schemas}}, "apps": [{ "label": "Wiki" }] }"""), org);

        Assert.Single(org.Apps.All, static app => app.Label == "Wiki");
        Assert.Throws<ArgumentException>(
            () => org.Users.Add("ann@example.com", "Ann", "Able", attributes: new JsonObject { ["badge"] = "long" }));
        Assert.Contains(
            "schemas", Assert.Throws<ToolException>(() => Seed.Apply(_folder.Write("bad.json", """{ "schemas": { "users": {} } }"""), org))
                .Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_seed_the_client_may_do_everything()
    {
        await using OktaTestOrg org = Create();

        OktaTestServiceApp app = org.ServiceApp(Seed.Apply(null, org).ClientId);

        Assert.Contains(OktaScopes.UsersManage, app.GrantedScopes);
        Assert.Contains(OktaScopes.LogsRead, app.GrantedScopes);
        Assert.DoesNotContain(app.GrantedScopes, static scope => scope.EndsWith(".self", StringComparison.Ordinal));
        Assert.Equal(["SUPER_ADMIN"], app.AdminRoles);
    }

    [Theory]
    [InlineData("{", "line 1: this is no JSON: ")]
    [InlineData("{\n  \"users\": [\n    nope\n  ]\n}", "line 3: this is no JSON: ")]
    [InlineData("[]", "line 1, /: this is to be an object.")]
    [InlineData(
        "{\n\"user\": []\n}", "line 2, /user: there is no member 'user' here. There are: schemas, users, groups, apps, limits, client.")]
    [InlineData("{\n\"users\":\n{}}", "line 3, /users: this is to be a list.")]
    [InlineData("{\"users\": [\n{ \"login\": \"a@b.c\", \"lastName\": \"B\" }]}", "line 2, /users/0: 'firstName' is missing.")]
    [InlineData("{\"users\": [\n{ \"login\": \"a@b.c\", \"firstName\": \"A\",\n \"lastName\": 7 }]}",
        "line 3, /users/0/lastName: this is to be a text.")]
    [InlineData("{\"users\": [\n{ \"login\": \"nobody\", \"firstName\": \"A\", \"lastName\": \"B\" }]}",
        "line 2, /users/0: Okta would refuse this user: ")]
    [InlineData("{\"users\": [\n{ \"login\": \"a@b.c\", \"firstName\": \"A\", \"lastName\": \"B\", \"status\": \"GONE\" }]}",
        "line 2, /users/0: Okta has no user status GONE.")]
    [InlineData("{\"users\": [\n{ \"login\": \"a@b.c\", \"firstName\": \"A\", \"lastName\": \"B\",\n\"factors\": [\"pigeon\"] }]}",
        "line 3, /users/0/factors/0: There is no factor type pigeon.")]
    [InlineData("{\"groups\": [{ \"name\": \"A\" },\n{ \"name\": \"B\", \"members\": [\n\"ann\"] }]}",
        "line 3, /groups/1/members/0: There is no user ann.")]
    [InlineData("{\"apps\": [{ \"label\": \"W\",\n\"groups\": [\"none\"] }]}", "line 2, /apps/0/groups/0: there is no group none.")]
    [InlineData("{\"limits\": [{ \"path\": \"/api\", \"limit\":\n-1 }]}", "line 2, /limits/0/limit: this is to be 0 or more requests.")]
    [InlineData("{\"limits\": [{ \"path\": \"/api\", \"limit\": 1.5 }]}", "line 1, /limits/0/limit: this is to be a whole number.")]
    [InlineData("{\"limits\": [{ \"path\": \"/api\", \"limit\": 1,\n\"windowSeconds\": 0 }]}",
        "line 2, /limits/0/windowSeconds: this is to be a number of seconds")]
    [InlineData("{\"limits\": [{ \"path\": \"api\", \"limit\": 1 }]}", "line 1, /limits/0: \"api\" is no path to match")]
    [InlineData("{\"client\": { \"roles\": [\"KING\"] } }", "line 1, /client/roles/0: Okta has no role KING.")]
    [InlineData("{\"client\": { \"requireDPoP\": \"yes\" } }", "line 1, /client/requireDPoP: this is to be true or false.")]
    [InlineData("{\"a/b~c\": 1 }", "line 1, /a~1b~0c: there is no member 'a/b~c' here.")]
    public async Task A_faulty_seed_is_told_with_file_line_and_place(string seed, string told)
    {
        await using OktaTestOrg org = Create();
        string path = _folder.Write("seed.json", seed);

        ToolException fault = Assert.Throws<ToolException>(() => Seed.Apply(path, org));

        Assert.StartsWith($"{path}, {told}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_that_is_not_there_ends_the_process_with_its_name()
    {
        string missing = _folder.PathOf("none.json");

        (int exitCode, string output, string error) = await OrgProcess.RunAsync("--seed", missing);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith($"The seed {missing} cannot be read: ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    private static OktaTestOrg Create() => OktaTestOrg.Create(new OktaTestOrgOptions(), new OrgListener());
}
