using System.Net;

namespace OktaGen.Testing.Tests;

/// <summary>Operations that the org does not carry out itself, and what a test has them answer.</summary>
public sealed class MapTests : OrgTest
{
    [Fact]
    public async Task What_is_not_mapped_is_501_and_says_how_to_map_it()
    {
        Reply reply = await Client.GetAsync("/api/v1/policies/00p1");

        Assert.Equal((HttpStatusCode.NotImplemented, "E0000060"), (reply.Status, reply.ErrorCode));
        Assert.Contains("org.Map(\"GET /api/v1/policies/{policyId}\"", (string)reply.Json["errorCauses"]![0]!["errorSummary"]!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_answered_from_a_text_and_from_a_file()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, """{"id":"00p2"}""");
            Org.Map("get /api/v1/policies", """[{"id":"00p1"}]""");
            Org.Map("GET /api/v1/policies/{policyId}", new FileInfo(file));
        }
        finally
        {
            File.Delete(file);
        }

        Reply list = await Client.GetAsync("/api/v1/policies?type=OKTA_SIGN_ON");
        Assert.Equal((HttpStatusCode.OK, """[{"id":"00p1"}]"""), (list.Status, list.Text));
        Assert.Equal("application/json", list.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"id":"00p2"}""", (await Client.GetAsync("/api/v1/policies/anything")).Text);
    }

    [Fact]
    public async Task A_delegate_sees_the_call_and_decides_the_answer()
    {
        OktaTestCall? seen = null;
        Org.Map("PUT /api/v1/policies/{id}", call =>
        {
            seen = call;
            return OktaTestAnswer.Json(call.Json, 201).With("ETag", "W/\"1\"");
        });
        using RawClient client = await Org.ByOAuthAsync(OktaScopes.PoliciesManage);

        Reply reply = await client.PutAsync("/api/v1/policies/a%20b?x=1&x=2", """{"name":"N"}""");

        Assert.Equal((HttpStatusCode.Created, """{"name":"N"}"""), (reply.Status, reply.Text));
        Assert.Equal("W/\"1\"", Assert.Single(reply.Header("ETag")));
        Assert.Equal(("PUT", "/api/v1/policies/a%20b", "a b"), (seen!.Method, seen.Path, seen.PathValues["id"]));
        Assert.Equal([new("x", "1"), new("x", "2")], seen.Query);
        Assert.Equal("""{"name":"N"}""", seen.Text);
        Assert.Equal([OktaScopes.PoliciesManage], seen.Scopes);
        Assert.NotNull(seen.ClientId);
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_refused_as_Okta_refuses_it()
    {
        Org.Map("PUT /api/v1/policies/{id}", static call => OktaTestAnswer.Json(call.Json));

        Assert.Equal("E0000003", (await Client.PutAsync("/api/v1/policies/x", "{")).ErrorCode);
        Assert.Equal("E0000018", (await Client.PutAsync("/api/v1/policies/x")).ErrorCode);
    }

    [Fact]
    public async Task The_more_literal_route_wins_whatever_the_order_and_the_last_of_equals()
    {
        Org.Map("GET /api/v1/policies/00p1", """{"is":"one"}""");
        Org.Map("GET /api/v1/policies/{id}", """{"is":"any"}""");
        Org.Map("GET /api/v1/policies/{other}", """{"is":"last"}""");

        Assert.Equal("""{"is":"one"}""", (await Client.GetAsync("/api/v1/policies/00p1")).Text);
        Assert.Equal("""{"is":"last"}""", (await Client.GetAsync("/api/v1/policies/00p2")).Text);
    }

    [Fact]
    public async Task An_operation_that_the_org_carries_out_is_mapped_as_well()
    {
        Org.Map("GET /api/v1/users/{id}", static _ => OktaTestAnswer.Error(404, "E0000007"));
        Org.Map("DELETE /api/v1/users/{id}/sessions", static _ => OktaTestAnswer.Empty());

        Assert.Equal((HttpStatusCode.NotFound, "E0000007"), await Client.GetAsync("/api/v1/users/me") is var reply
            ? (reply.Status, reply.ErrorCode)
            : default);
        Assert.Equal((HttpStatusCode.NoContent, ""), await Client.DeleteAsync("/api/v1/users/me/sessions") is var none
            ? (none.Status, none.Text)
            : default);
    }

    [Fact]
    public async Task A_literal_segment_of_another_operation_is_no_id_of_one_that_the_org_carries_out() =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await Client.GetAsync("/api/v1/groups/rules")).Status);

    [Fact]
    public async Task Another_method_of_a_route_is_E0000022_and_names_those_that_it_has()
    {
        Reply reply = await Client.SendAsync("PATCH", "/api/v1/policies", new ByteArrayContent([]));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "E0000022"), (reply.Status, reply.ErrorCode));
        Assert.Equal(["GET", "POST"], reply.Message.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_fault_of_a_delegate_reaches_the_test()
    {
        Org.Map("GET /api/v1/policies", static _ => throw new InvalidOperationException("mine"));
        Org.Map("GET /api/v1/zones", static _ => null!);

        Reply reply = await Client.GetAsync("/api/v1/policies");
        Assert.Equal(HttpStatusCode.InternalServerError, reply.Status);
        Assert.Contains("mine", reply.Text, StringComparison.Ordinal);
        Assert.Contains("has returned null", (await Client.GetAsync("/api/v1/zones")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /api/v1/polices", "did you mean \"GET /api/v1/policies\"")]
    [InlineData("PURGE /contoso", "as far as is known")]
    [InlineData("/api/v1/policies", "method and path are wanted")]
    [InlineData("GET", "method and path are wanted")]
    [InlineData("GET /api/v1/policies?type=x", "method and path are wanted")]
    [InlineData("GET policies", "method and path are wanted")]
    [InlineData("", "method and path are wanted")]
    public void What_is_no_operation_is_refused(string operation, string message) => Assert.Contains(
        message, Assert.Throws<ArgumentException>(nameof(operation), () => Org.Map(operation, "{}")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_answer_is_refused()
    {
        Assert.Throws<ArgumentException>("json", () => Org.Map("GET /api/v1/policies", "{"));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => OktaTestAnswer.Empty(100));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => OktaTestAnswer.Json("{}", 600));
        Assert.Throws<ArgumentException>("user", () => Org.CreateUserToken("nobody@example.com"));
        Assert.Throws<FileNotFoundException>(
            () => Org.Map("GET /api/v1/policies", new FileInfo(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()))));
    }

    [Fact]
    public async Task The_token_of_a_user_stands_for_that_user()
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able");
        string token = await Org.CreateUserToken("ann@example.com", OktaScopes.UsersRead, OktaScopes.MyAccountProfileRead)
            .AccessTokenProvider!(default);
        using RawClient client = new(Org, "Bearer " + token);
        Org.Map("GET /idp/myaccount/profile", """{"profile":{}}""");

        Assert.Equal(ann.Id, (string)(await client.GetAsync("/api/v1/users/me")).Json["id"]!);
        Assert.Equal(HttpStatusCode.OK,
            (await client.GetAsync("/idp/myaccount/profile", ("Accept", "application/json; okta-version=1.0.0"))).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json;okta-version=2.0.0")]
    public async Task MyAccount_wants_its_version_to_be_asked_for(string? accept)
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        using RawClient client = new(
            Org, "Bearer " + await Org.CreateUserToken("ann@example.com", OktaScopes.MyAccountProfileRead).AccessTokenProvider!(default));
        Org.Map("GET /idp/myaccount/profile", "{}");

        Reply reply = await client.GetAsync("/idp/myaccount/profile", accept is null ? [] : [("Accept", accept)]);

        Assert.Equal((HttpStatusCode.NotAcceptable, "E0000149"), (reply.Status, reply.ErrorCode));
    }
}
