using System.Text.Json;

namespace OktaGen.Testing.Tests;

public sealed class JournalTests : OrgTest
{
    [Fact]
    public async Task It_tells_what_was_sent_and_answered()
    {
        OktaOptions app = Org.CreateServiceApp(OktaScopes.UsersRead);
        Reply token = await Org.RequestTokenAsync(app, "okta.users.read okta.users.manage");
        using RawClient client = new(Org, "Bearer " + (string)token.Json["access_token"]!);
        Reply reply = await client.GetAsync("/api/v1/users/a%40example.com?limit=5&unknown=x+y&unknown=%20", ("X-Custom", "1"));

        Assert.Equal(2, Org.Requests.Count);
        OktaTestRequest request = Org.Requests[1];
        Assert.Equal("GET", request.Method);
        Assert.Equal("/api/v1/users/a%40example.com", request.Path);
        Assert.Equal("/api/v1/users/a%40example.com?limit=5&unknown=x+y&unknown=%20", request.RawTarget);
        Assert.Equal([new("limit", "5"), new("unknown", "x y"), new("unknown", " ")], request.Query);
        Assert.Equal("1", request.Headers["x-custom"]);
        Assert.Equal("Bearer", request.Headers["Authorization"]);
        Assert.Equal(404, request.Status);
        Assert.Equal(Assert.Single(reply.Header("X-Okta-Request-Id")), request.RequestId);
        Assert.Equal(app.ClientId, request.ClientId);
        Assert.Equal(["okta.users.read"], request.Scopes);
        Assert.Equal(app.ClientId, Org.Requests[0].ClientId);
        Assert.Equal(["okta.users.read"], Org.Requests[0].Scopes);
    }

    [Fact]
    public async Task It_names_the_client_of_a_call_that_lacked_the_scope()
    {
        using RawClient client = await Org.ByOAuthAsync(OktaScopes.UsersRead);
        await client.GetAsync("/api/v1/groups");

        Assert.Equal(403, Org.Requests[^1].Status);
        Assert.NotNull(Org.Requests[^1].ClientId);
        Assert.Equal(["okta.users.read"], Org.Requests[^1].Scopes);
    }

    [Fact]
    public async Task It_hides_secrets()
    {
        string apiToken = Org.CreateApiToken().Token!;
        foreach (string authorization in new[] { "SSWS " + apiToken, apiToken, "Basic c2VjcmV0LW1hcmtlcg==" })
        {
            using RawClient client = new(Org, authorization);
            await client.GetAsync("/api/v1/users?token=secret-marker&client%5Fsecret=secret-marker", ("Cookie", "sid=secret-marker"), ("DPoP", "secret-marker"));
        }

        string assertion = new AssertionSpec(Org.CreateServiceApp(OktaScopes.UsersRead), TimeProvider.System.GetUtcNow()).Sign();
        await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.users.read"), "?client_assertion=" + assertion);

        Assert.Equal(4, Org.Requests.Count);
        string journal = JsonSerializer.Serialize(Org.Requests) + string.Join('\n', Org.Requests);
        Assert.DoesNotContain("secret-marker", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", journal, StringComparison.Ordinal);
        Assert.DoesNotContain(apiToken, journal, StringComparison.Ordinal);
        Assert.DoesNotContain(assertion, journal, StringComparison.Ordinal);
        Assert.Contains("\"SSWS\"", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_does_not_change()
    {
        using RawClient client = Org.ByApiToken();
        IReadOnlyList<OktaTestRequest> before = Org.Requests;

        await client.GetAsync("/api/v1/users");

        Assert.Empty(before);
        Assert.Single(Org.Requests);
    }
}
