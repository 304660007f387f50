using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class AppTests : OrgTest
{
    [Fact]
    public async Task An_app_is_created_found_replaced_deactivated_and_deleted()
    {
        Reply created = await Client.PostAsync("/api/v1/apps", """{"name":"bookmark","label":"Wiki","signOnMode":"BOOKMARK"}""");
        string path = "/api/v1/apps/" + (string)created.Json["id"]!;
        Assert.Equal((HttpStatusCode.OK, "ACTIVE"), (created.Status, (string)created.Json["status"]!));
        Assert.Equal("Wiki", (string)Assert.Single((await Client.GetAsync("/api/v1/apps?q=wi")).Items)!["label"]!);
        Assert.Empty((await Client.GetAsync("/api/v1/apps?filter=status%20eq%20%22INACTIVE%22")).Items);

        string changed = created.Text.Replace("\"Wiki\"", "\"Handbook\"", StringComparison.Ordinal);
        Assert.Equal("Handbook", (string)(await Client.PutAsync(path, changed)).Json["label"]!);
        Reply refused = await Client.DeleteAsync(path);
        Assert.Equal((HttpStatusCode.Forbidden, "E0000056"), (refused.Status, refused.ErrorCode));
        Reply deactivated = await Client.PostAsync(path + "/lifecycle/deactivate");
        Assert.Equal((HttpStatusCode.OK, ""), (deactivated.Status, deactivated.Text));
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path)).Status);

        Assert.Equal("E0000007", (await Client.GetAsync(path)).ErrorCode);
        Assert.Equal(
            ["application.lifecycle.create", "application.lifecycle.update", "application.lifecycle.deactivate",
                "application.lifecycle.delete"],
            Org.Logs.All.Select(entry => entry.EventType));
    }

    [Fact]
    public async Task Groups_are_assigned_without_a_body_and_leave_with_the_group()
    {
        OktaTestApp app = Org.Apps.Add("Wiki");
        OktaTestGroup group = Org.Groups.Add("Staff");

        Reply assigned = await Client.PutAsync($"/api/v1/apps/{app.Id}/groups/{group.Id}");

        Assert.Equal((HttpStatusCode.OK, group.Id), (assigned.Status, (string)assigned.Json["id"]!));
        Assert.Equal(3, (int)(await Client.PutAsync($"/api/v1/apps/{app.Id}/groups/{group.Id}", """{"priority":3}""")).Json["priority"]!);
        Assert.Equal("Wiki", (string)Assert.Single((await Client.GetAsync($"/api/v1/groups/{group.Id}/apps")).Items)!["label"]!);
        Assert.Single((await Client.GetAsync($"/api/v1/apps/{app.Id}/groups")).Items);
        Assert.Equal("E0000007", (await Client.PutAsync($"/api/v1/apps/None/groups/{group.Id}")).ErrorCode);
        Assert.Equal("E0000007", (await Client.PutAsync($"/api/v1/apps/{app.Id}/groups/None")).ErrorCode);
        await Client.DeleteAsync("/api/v1/groups/" + group.Id);
        Assert.Empty(Org.Apps.Find("Wiki")!.GroupIds);
    }

    [Fact]
    public async Task Users_are_assigned_updated_and_unassigned()
    {
        OktaTestApp app = Org.Apps.Add("Wiki");
        OktaTestUser user = Org.Users.Add("ann@example.com", "Ann", "Able");
        string users = $"/api/v1/apps/{app.Id}/users";

        Reply assigned = await Client.PostAsync(users, $$"""{"id":"{{user.Id}}","scope":"USER"}""");

        Assert.Equal("ann@example.com", (string)assigned.Json["credentials"]!["userName"]!);
        Assert.Equal("x", (string)(await Client.PostAsync($"{users}/{user.Id}", """{"profile":{"role":"x"}}""")).Json["profile"]!["role"]!);
        Assert.Single((await Client.GetAsync(users)).Items);
        Assert.Equal("Wiki", (string)Assert.Single((await Client.GetAsync($"/api/v1/users/{user.Id}/appLinks")).Items)!["label"]!);
        Assert.Single((await Client.GetAsync($"/api/v1/apps?filter=user.id%20eq%20%22{user.Id}%22")).Items);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync($"{users}/{user.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"{users}/{user.Id}")).Status);
        Assert.Equal(
            ["application.user_membership.add", "application.user_membership.remove"], Org.Logs.All.Select(entry => entry.EventType));
    }

    [Fact]
    public async Task A_deactivated_user_loses_its_apps()
    {
        OktaTestApp app = Org.Apps.Add("Wiki");
        OktaTestUser user = Org.Users.Add("ann@example.com", "Ann", "Able");
        await Client.PostAsync($"/api/v1/apps/{app.Id}/users", $$"""{"id":"{{user.Id}}"}""");

        await Client.PostAsync($"/api/v1/users/{user.Id}/lifecycle/deactivate");

        Assert.Empty(Org.Apps.Find(app.Id)!.UserIds);
    }

    [Fact]
    public async Task A_service_app_can_be_set_up_by_calls_alone()
    {
        ProofKey key = ProofKey.Create();
        JsonObject jwk = (JsonObject)key.PublicJwk.DeepClone();
        jwk["kid"] = "one";
        Reply created = await CreateServiceAppAsync(jwk);
        string id = (string)created.Json["id"]!;
        Assert.Equal(id, (string)created.Json["credentials"]!["oauthClient"]!["client_id"]!);

        string url = Org.Url.AbsoluteUri.TrimEnd('/');
        Assert.Equal("E0000001",
            (await Client.PostAsync($"/api/v1/apps/{id}/grants", $$"""{"scopeId":"okta.users.read","issuer":"{{url}}/"}""")).ErrorCode);
        Assert.Equal("E0000001",
            (await Client.PostAsync($"/api/v1/apps/{id}/grants", $$"""{"scopeId":"okta.users.reed","issuer":"{{url}}"}""")).ErrorCode);
        Reply granted = await Client.PostAsync($"/api/v1/apps/{id}/grants", $$"""{"scopeId":"okta.users.read","issuer":"{{url}}"}""");
        Assert.Equal(HttpStatusCode.Created, granted.Status);

        OktaOptions options = new() { OrgUrl = url, ClientId = id, PrivateKey = key.PrivateKeyPem, PrivateKeyId = "one" };
        Assert.Equal(HttpStatusCode.OK, (await Org.RequestTokenAsync(options, "okta.users.read")).Status);

        // DPoP is switched on by sending the whole app back.
        string changed = (await Client.GetAsync("/api/v1/apps/" + id)).Text
            .Replace("\"dpop_bound_access_tokens\":false", "\"dpop_bound_access_tokens\":true", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Client.PutAsync("/api/v1/apps/" + id, changed)).Status);
        Assert.True(Org.ServiceApp(id).RequireDPoP);
        Assert.Equal("invalid_dpop_proof", (await Org.RequestTokenAsync(options, "okta.users.read")).OAuthError);

        Assert.Equal(
            HttpStatusCode.NoContent, (await Client.DeleteAsync($"/api/v1/apps/{id}/grants/{(string)granted.Json["id"]!}")).Status);
        Assert.Empty(Org.ServiceApp(id).GrantedScopes);
        await Client.PostAsync($"/api/v1/apps/{id}/lifecycle/deactivate");
        Assert.Equal("invalid_client", (await Org.RequestTokenAsync(options, "okta.users.read")).ErrorCode);
    }

    [Fact]
    public async Task Keys_are_rotated_by_calls()
    {
        OktaOptions options = Org.CreateServiceApp(OktaScopes.UsersRead);
        string keys = $"/api/v1/apps/{options.ClientId}/credentials/jwks";
        string first = keys + "/" + (string)Assert.Single((await Client.GetAsync(keys)).Items)!["id"]!;
        Assert.Equal("E0000001", (await Client.PostAsync(first + "/lifecycle/deactivate")).ErrorCode);

        ProofKey key = ProofKey.Create("RS256");
        JsonObject jwk = (JsonObject)key.PublicJwk.DeepClone();
        jwk["kid"] = "two";
        Reply added = await Client.PostAsync(keys, jwk.ToJsonString());
        Assert.Equal(
            (HttpStatusCode.Created, "two", (string)jwk["n"]!), (added.Status, (string)added.Json["kid"]!, (string)added.Json["n"]!));
        Assert.Equal("E0000001", (await Client.PostAsync(keys, jwk.ToJsonString())).ErrorCode);
        Assert.Equal("E0000001", (await Client.DeleteAsync(first)).ErrorCode);
        Assert.Equal("INACTIVE", (string)(await Client.PostAsync(first + "/lifecycle/deactivate")).Json["status"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(first)).Status);

        Assert.Equal("invalid_client", (await Org.RequestTokenAsync(options, "okta.users.read")).OAuthError);
        options.PrivateKey = key.PrivateKeyPem;
        options.PrivateKeyId = "two";
        Assert.Equal(HttpStatusCode.OK, (await Org.RequestTokenAsync(options, "okta.users.read")).Status);
    }

    [Fact]
    public async Task A_key_that_is_private_short_or_no_key_is_E0000001()
    {
        string keys = $"/api/v1/apps/{Org.CreateServiceApp().ClientId}/credentials/jwks";
        JsonObject secret = (JsonObject)ProofKey.Create().PublicJwk.DeepClone();
        secret["d"] = "AAAA";

        Assert.Equal("E0000001", (await Client.PostAsync(keys, secret.ToJsonString())).ErrorCode);
        Assert.Equal("E0000001", (await Client.PostAsync(keys, ProofKey.CreateRsa("RS256", 1024).PublicJwk.ToJsonString())).ErrorCode);
        Assert.Equal("E0000001", (await Client.PostAsync(keys, """{"kty":"oct"}""")).ErrorCode);
    }

    [Fact]
    public async Task Roles_of_a_client_are_assigned_once()
    {
        string roles = $"/oauth2/v1/clients/{Org.CreateServiceApp().ClientId}/roles";

        Reply assigned = await Client.PostAsync(roles, """{"type":"USER_ADMIN"}""");
        Assert.Equal((HttpStatusCode.Created, "CLIENT"), (assigned.Status, (string)assigned.Json["assignmentType"]!));
        Reply again = await Client.PostAsync(roles, """{"type":"USER_ADMIN"}""");
        Assert.Equal((HttpStatusCode.Conflict, "E0000090"), (again.Status, again.ErrorCode));
        Assert.Equal("E0000001", (await Client.PostAsync(roles, """{"type":"KING"}""")).ErrorCode);
        Assert.Equal("E0000007", (await Client.PostAsync("/oauth2/v1/clients/none/roles", """{"type":"USER_ADMIN"}""")).ErrorCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync($"{roles}/{(string)assigned.Json["id"]!}")).Status);
        Assert.Empty((await Client.GetAsync(roles)).Items);
    }

    [Theory]
    [InlineData("""{"signOnMode":"BOOKMARK"}""")]
    [InlineData("""{"label":"A"}""")]
    [InlineData("""{"label":"A","signOnMode":"OPENID_CONNECT","settings":{"oauthClient":{"application_type":"service"}}}""")]
    [InlineData("""{"label":"A","signOnMode":"OPENID_CONNECT","credentials":{"oauthClient":{"token_endpoint_auth_method":"private_key_jwt"}},"settings":{"oauthClient":{"application_type":"service"}}}""")]
    public async Task A_wrong_app_is_E0000001(string json)
    {
        Assert.Equal("E0000001", (await Client.PostAsync("/api/v1/apps", json)).ErrorCode);
        Assert.Empty(Org.Apps.All);
    }

    private Task<Reply> CreateServiceAppAsync(JsonObject jwk)
    {
        JsonObject app = new()
        {
            ["name"] = "oidc_client",
            ["label"] = "Service",
            ["signOnMode"] = "OPENID_CONNECT",
            ["credentials"] = new JsonObject { ["oauthClient"] = new JsonObject { ["token_endpoint_auth_method"] = "private_key_jwt" } },
            ["settings"] = new JsonObject
            {
                ["oauthClient"] = new JsonObject
                {
                    ["application_type"] = "service",
                    ["grant_types"] = new JsonArray("client_credentials"),
                    ["jwks"] = new JsonObject { ["keys"] = new JsonArray(jwk) },
                },
            },
        };
        return Client.PostAsync("/api/v1/apps", app.ToJsonString());
    }
}
