using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class AdminTests
{
    private const string Privileges = "/api/v1/org/settings/clientPrivilegesSetting";

    [Fact]
    public async Task Only_a_super_administrator_grants_scopes_assigns_roles_and_changes_the_keys_of_an_app_with_scopes()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        string id = org.CreateServiceApp(OktaScopes.UsersRead).ClientId!;
        using RawClient client = new(org, "SSWS " + org.CreateApiToken(superAdmin: false).Token);
        string keys = $"/api/v1/apps/{id}/credentials/jwks";
        string key = (string)(await client.GetAsync(keys)).Items[0]!["id"]!;

        Reply[] refused =
        [
            await client.PostAsync($"/api/v1/apps/{id}/grants", $$"""{"scopeId":"okta.groups.read","issuer":"{{org.Url.GetLeftPart(UriPartial.Authority)}}"}"""),
            await client.PostAsync($"/oauth2/v1/clients/{id}/roles", """{"type":"USER_ADMIN"}"""),
            await client.PostAsync($"{keys}/{key}/lifecycle/deactivate"),
            await client.PutAsync(Privileges, """{"clientPrivilegesSetting":true}"""),
        ];

        Assert.All(refused, reply => Assert.Equal((HttpStatusCode.Forbidden, "E0000006"), (reply.Status, reply.ErrorCode)));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/api/v1/apps/{id}/grants")).Status);
    }

    [Fact]
    public async Task A_scope_granted_by_a_call_reaches_tokens_after_the_delay_that_the_test_asks_for()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = time, GrantDelay = TimeSpan.FromSeconds(3) });
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        using RawClient client = org.ByApiToken();
        string url = org.Url.GetLeftPart(UriPartial.Authority);
        Assert.Equal(
            HttpStatusCode.Created,
            (await client.PostAsync($"/api/v1/apps/{options.ClientId}/grants", $$"""{"scopeId":"okta.groups.read","issuer":"{{url}}"}""")).Status);

        Assert.Equal("okta.users.read", (string)(await RequestAsync()).Json["scope"]!);
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("okta.users.read okta.groups.read", (string)(await RequestAsync()).Json["scope"]!);

        Task<Reply> RequestAsync() => org.RequestTokenAsync(options, "okta.users.read okta.groups.read", now: time.GetUtcNow());
    }

    [Fact]
    public async Task The_org_s_setting_makes_an_app_super_administrator_by_its_first_scope()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaTestServiceApp app = org.ServiceApp(org.CreateServiceApp().ClientId);
        app.AssignRole("USER_ADMIN");
        app.AssignRole("USER_ADMIN");
        using RawClient client = org.ByApiToken();
        Assert.False((bool)(await client.GetAsync(Privileges)).Json["clientPrivilegesSetting"]!);
        await client.PutAsync(Privileges, """{"clientPrivilegesSetting":true}""");
        Assert.True(org.Apps.SuperAdminByDefault);

        await client.PostAsync($"/api/v1/apps/{app.ClientId}/grants", $$"""{"scopeId":"okta.users.read","issuer":"{{org.Url.GetLeftPart(UriPartial.Authority)}}"}""");

        Assert.Equal(["USER_ADMIN", "SUPER_ADMIN"], app.AdminRoles);
        Assert.Throws<ArgumentException>(() => app.AssignRole("KING"));
    }
}
