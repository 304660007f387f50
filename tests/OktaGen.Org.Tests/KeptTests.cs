using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OktaGen.Org.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Org.Tests;

/// <summary>What a saved org holds: everything, but for what is said here.</summary>
public sealed class KeptTests
{
    // By type and field, with the reason.
    private static readonly string[] s_notKept =
    [
        // Where it listens, and how it was started.
        "OrgState.<BaseUrl>k__BackingField", "OrgState.<Options>k__BackingField", "OrgState.<Clock>k__BackingField", "OrgState._gate",
        "OrgState.<Changes>k__BackingField",

        // What happened while it ran, and what was rehearsed.
        "Journal.*", "FaultPlan.*", "OperationMap.*", "RateLimitModule._counters", "RateLimitModule.<Refusals>k__BackingField",
        "RateLimitBucket._window", "RateLimitBucket._count", "RateLimitModule._lastRefusal",
        "RateLimitModule.<Headers>k__BackingField", "RateLimitModule.<ResetError>k__BackingField", "DPoPStore.<*>k__BackingField",

        // What was used once is good for minutes more.
        "SpentIds.*",

        // The rules of the parts among each other.
        "UserEvents.*", "GroupModule.<Deleted>k__BackingField", "SchemaStore.<Added>k__BackingField",
        "ProfileSchema.<Removed>k__BackingField",
        "UserStore.<Changed>k__BackingField", "UserRecord.<Changed>k__BackingField", "GroupStore.<Changed>k__BackingField",
        "GroupRecord.<Changed>k__BackingField", "SearchIndex.*",

        // Read when it is asked for; that it is the same is seen by saving again.
        "AppRecord._userSchema", "AppRecord.<SavedUserSchema>k__BackingField",

        // Made anew of what is kept.
        "PublicKey._rsa", "PublicKey._ecdsa",
    ];

    [Fact]
    public async Task Everything_that_the_org_knows_is_kept()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await FillAsync(org);
        await using var again = OktaTestOrg.Create(new OktaTestOrgOptions(), new OrgListener());

        again.State.Load((JsonObject)JsonNode.Parse(org.State.Save().ToJsonString())!);

        GraphComparer comparer = new(static field => s_notKept.Any(name => Matches(name, $"{field.DeclaringType!.Name}.{field.Name}")));
        comparer.Compare(org.State, again.State, "org");
        Assert.True(comparer.Differences.Count == 0, string.Join('\n', comparer.Differences));
        Assert.True(JsonNode.DeepEquals(org.State.Save(), again.State.Save()));
    }

    private static bool Matches(string pattern, string name)
    {
        string[] parts = pattern.Split('*');
        return parts.Length == 1 ? name == pattern
            : name.StartsWith(parts[0], StringComparison.Ordinal) && name.EndsWith(parts[1], StringComparison.Ordinal);
    }

    // Something of each kind, with each property that can be set.
    private static async Task FillAsync(OktaTestOrg org)
    {
        OktaTestUser ann = org.Users.Add(
            "ann@example.com", "Ann", "Able", attributes: new JsonObject { ["skills"] = new JsonArray("a", 1) });
        org.Users.Add("bob@example.com", "Bob", "Bell", "STAGED");
        OktaTestGroup group = org.Groups.Add("Finance", "Money");
        org.Groups.AddMember(group.Id, ann.Id);
        OktaTestApp app = org.Apps.Add("Wiki");
        org.Apps.SuperAdminByDefault = true;
        org.Schemas.DefineUserAttribute("skills", """{ "type": "array", "items": { "type": "string" } }""");
        org.Schemas.AddUserType("contractor");
        org.Schemas.DefineUserAttribute("agency", """{ "type": "string", "maxLength": 20 }""", "contractor");
        org.Schemas.DefineGroupAttribute("costCentre", """{ "type": "integer" }""");
        org.Schemas.DefineAppUserAttribute("Wiki", "a", """{ "type": "integer" }""");
        org.Sessions.Add("ann@example.com");
        OktaTestFactor push = org.Factors.Add("ann@example.com");
        org.Factors.AnswerPush(org.Factors.Add("bob@example.com").Id, OktaTestPushAnswer.Reject, afterPolls: 3);
        org.Logs.Add("user.session.start");
        OktaOptions client = org.CreateServiceApp(OktaTestKeyType.Rsa2048, OktaScopes.UsersRead);
        OktaTestServiceApp service = org.ServiceApp(client.ClientId);
        service.AddKey();
        service.DeactivateKey(service.ActiveKeyIds[0]);
        service.RequireDPoP = true;
        service.AssignRole("USER_ADMIN");
        service.AssignCustomRole(["okta.users.read"], [$"/api/v1/groups/{group.Id}/users"]);
        org.ServiceApp(org.CreateServiceApp().ClientId).UseClientSecret();
        org.CreateApiToken(superAdmin: false);
        org.CreateUserToken("ann@example.com", OktaScopes.MyAccountProfileRead);
        org.Tokens.Lifetime = TimeSpan.FromMinutes(7);
        org.DPoP.RotateNonce();
        org.RateLimits.Set("/api/v1/users", 5, TimeSpan.FromSeconds(3));

        using HttpClient http = new() { BaseAddress = org.Url };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("SSWS", org.CreateApiToken().Token);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("tests/1.0");
        await PostAsync(http, $"users/{ann.Id}/factors/{push.Id}/verify", """{ "useNumberMatchingChallenge": true }""");
        org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Approve, afterPolls: 2);
        await PostAsync(http, $"apps/{app.Id}/users", $$"""{ "id": "{{ann.Id}}", "profile": { "a": 1 } }""");
        await PostAsync(
            http, "zones", """{ "name": "Office", "type": "IP", "gateways": [{ "type": "CIDR", "value": "198.51.100.0/24" }] }""");
        await PostAsync(http, "users?activate=false", """
            {
              "profile": { "login": "eve@example.com", "email": "eve@example.com", "firstName": "Eve", "lastName": "Ely" },
              "credentials": { "recovery_question": { "question": "Who?", "answer": "nobody" } }
            }
            """);
        JsonNode set = org.State.Locked(org.State.Save)["Roles"]!["ResourceSets"]!["All"]![0]!;
        org.State.Locked(() => org.State.ResourceSets.FindById((string)set["Id"]!)!.Resources.All[0]
            .Limit(new JsonObject
            {
                ["Exclude"] =
            new JsonObject { ["okta:ORN"] = new JsonArray($"orn:okta:directory:{org.State.Id}:users:{ann.Id}") }
            }, org.State));
        org.State.Locked(() => org.State.Users.FindById(ann.Id)!.Deactivation = new Delay(org.State.Now, TimeSpan.FromHours(1)));
    }

    private static async Task PostAsync(HttpClient http, string path, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync(new Uri("/api/v1/" + path, UriKind.Relative), content);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {await response.Content.ReadAsStringAsync()}");
    }
}
