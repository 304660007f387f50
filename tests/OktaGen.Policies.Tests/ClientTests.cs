using System.Text.Json.Nodes;
using OktaGen.Management;
using OktaGen.Management.Tests;

namespace OktaGen.Policies.Tests;

/// <summary>The scaffolded clients, against answers of Okta's forms.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task A_policy_is_read_by_its_type_and_sent_back_with_what_nobody_knew()
    {
        var org = new StubHandler(static _ => """
            {"id":"00p1","type":"PASSWORD","status":"ACTIVE","name":"Old","system":false,"priority":1,"created":"2026-01-01T00:00:00.000Z","later":{"a":[1]},
             "conditions":{"people":{"groups":{"include":["00g1"]}}},"settings":{"password":{"complexity":{"minLength":8,"more":true}}},"_links":{"self":{"href":"x"}}}
            """);
        await using OktaConnection okta = Connect(org);
        var policies = new PoliciesClient(okta);

        var read = Assert.IsType<PasswordPolicy>(await policies.GetPolicyAsync("00p1"));
        var request = Assert.IsType<PasswordPolicyRequest>(read.ToRequest());
        request.Settings!.Password!.Complexity!.MinLength = 14;
        await policies.ReplacePolicyAsync("00p1", request);

        Assert.Equal(["GET /api/v1/policies/00p1", "PUT /api/v1/policies/00p1"], org.Requests);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {"type":"PASSWORD","status":"ACTIVE","name":"Old","system":false,"priority":1,"later":{"a":[1]},
                 "conditions":{"people":{"groups":{"include":["00g1"]}}},"settings":{"password":{"complexity":{"minLength":14,"more":true}}}}
                """),
            JsonNode.Parse(org.Bodies[1])), org.Bodies[1]);
    }

    [Fact]
    public async Task Rules_are_listed_of_each_type_also_of_one_that_nobody_knew()
    {
        var org = new StubHandler(static _ => """
            [{"id":"1","type":"PASSWORD","actions":{"passwordChange":{"access":"ALLOW"}}},{"id":"2","type":"LATER","x":1}]
            """);
        await using OktaConnection okta = Connect(org);

        List<PolicyRule> rules = [];
        await foreach (PolicyRule rule in new PolicyRulesClient(okta).ListPolicyRulesAsync("00p1"))
        {
            rules.Add(rule);
        }

        Assert.Equal(PolicyAccess.Allow, Assert.IsType<PasswordPolicyRule>(rules[0]).Actions!.PasswordChange!.Access);
        Assert.Equal(1, Assert.IsType<UnknownPolicyRule>(rules[1]).AdditionalProperties!["x"].GetInt32());
    }

    [Fact]
    public async Task The_apps_of_a_policy_are_those_of_the_other_package()
    {
        var org = new StubHandler(static _ => """[{"id":"0oa1","signOnMode":"BOOKMARK","label":"A"}]""");
        await using OktaConnection okta = Connect(org);

        List<Application> apps = [];
        await foreach (Application app in new PolicyApplicationsClient(okta).ListPolicyAppsAsync("00p1"))
        {
            apps.Add(app);
        }

        Assert.Equal("A", Assert.IsType<BookmarkApplication>(Assert.Single(apps)).Label);
        Assert.Same(typeof(IUsers).Assembly, apps[0].GetType().Assembly);
        Assert.Empty(NamesIn(typeof(IPolicies)).Intersect(NamesIn(typeof(IUsers))));

        static IEnumerable<string> NamesIn(Type type) => type.Assembly.GetExportedTypes().Select(static exported => exported.Name);
    }

    private static OktaConnection Connect(HttpMessageHandler org) =>
        OktaConnection.Create(new OktaOptions { OrgUrl = "https://example.okta.com", Token = "t" }, [], org);
}
