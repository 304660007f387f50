using OktaGen.CodeFixes.Refactorings;

namespace OktaGen.Analyzers.Tests.Refactorings;

public sealed class AnnotateEndpointTests
{
    [Theory]
    [InlineData(
        "Task<string> GetUser$$Async();",
        "[Get(\"/api/v1/users/{id}\"), RequiresScope(OktaScopes.UsersRead)]\n    Task<string> GetUserAsync(string id, CancellationToken "
            + "cancellationToken = default);")]
    [InlineData(
        "OktaPageable<string> ListUsers$$(string search);",
        "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)]\n    OktaPageable<string> ListUsers(string search);")]
    [InlineData(
        "Task assignUserToGroup$$(string userId, CancellationToken stop);",
        "[Put(\"/api/v1/groups/{groupId}/users/{userId}\"), RequiresScope(OktaScopes.GroupsManage)]\n    Task assignUserToGroup(string "
            + "groupId, string userId, CancellationToken stop);")]
    [InlineData(
        "Task<string> ListGroupPushMappings$$Async(string appId);",
        "[Get(\"/api/v1/apps/{appId}/group-push/mappings\"), RequiresScope(OktaScopes.AppsRead, OktaScopes.GroupsRead)]\n    Task<string> "
            + "ListGroupPushMappingsAsync(string appId, CancellationToken cancellationToken = default);")]
    [InlineData(
        "Task RevokeCurrentApiToken$$Async();",
        "[Delete(\"/api/v1/api-tokens/current\"), NoScope, Credential(OktaCredential.ApiToken)]\n    Task "
            + "RevokeCurrentApiTokenAsync(CancellationToken cancellationToken = default);")]
    [InlineData(
        "Task GetPassword$$Async();",
        "[Get(\"/idp/myaccount/password\"), RequiresScope(OktaScopes.MyAccountPasswordRead), Credential(OktaCredential.UserToken)]\n    "
            + "Task GetPasswordAsync(CancellationToken cancellationToken = default);")]
    public async Task A_method_named_like_an_operation_becomes_its_endpoint(string before, string after)
    {
        (string Title, string Text)? result = await Refactoring.RunAsync<AnnotateEndpointRefactoring>(Client(before));

        Assert.Equal(Client(after), result?.Text);
    }

    [Fact]
    public async Task The_offer_names_the_operation() => Assert.Equal(
        "Call 'getUser' (GET /api/v1/users/{id})",
        (await Refactoring.RunAsync<AnnotateEndpointRefactoring>(Client("Task<string> GetUser$$Async();")))?.Title);

    [Fact]
    public async Task Documentation_and_comments_stay_where_they_are()
    {
        (string Title, string Text)? result = await Refactoring.RunAsync<AnnotateEndpointRefactoring>(
            Client("// Why.\n    /// <summary>Gets one.</summary>\n    [NotRetryable] Task<string> GetUser$$Async(/* none */);"));

        Assert.Equal(
            Client("// Why.\n    /// <summary>Gets one.</summary>\n    [Get(\"/api/v1/users/{id}\"), "
                + "RequiresScope(OktaScopes.UsersRead)]\n    [NotRetryable] Task<string> GetUserAsync(string id/* none */, "
                + "CancellationToken cancellationToken = default);"),
            result?.Text);
    }

    [Fact]
    public async Task What_implements_the_endpoint_gets_the_same_parameters()
    {
        const string Fake = "class Fake : IDirectory { public Task<string> GetUserAsync(# => null; }";
        (string Title, string Text)? result = await Refactoring.RunAsync<AnnotateEndpointRefactoring>(
            Client("Task<string> GetUser$$Async(bool deep);") + Fake.Replace("#", "bool b)", StringComparison.Ordinal));

        Assert.EndsWith(
            Fake.Replace("#", "string id, bool b, CancellationToken cancellationToken = default)", StringComparison.Ordinal),
            result?.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_is_named_so_that_it_is_found()
    {
        const string Own = "class Get : System.Attribute { public Get(string text) { } }";
        (string Title, string Text)? result =
            await Refactoring.RunAsync<AnnotateEndpointRefactoring>(Client("OktaPageable<string> ListUsers$$();") + Own);

        Assert.Contains("[GetAttribute(\"/api/v1/users\"), RequiresScope(", result?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[RequiresScope(\"a\")] OktaPageable<string> ListUsers$$();",
        "[Get(\"/api/v1/users\")]\n    [RequiresScope(\"a\")] OktaPageable<string> ListUsers();")]
    [InlineData("[NoScope] Task<string> GetUser$$Async(string id, CancellationToken c);",
        "[Get(\"/api/v1/users/{id}\")]\n    [NoScope] Task<string> GetUserAsync(string id, CancellationToken c);")]
    [InlineData("[Credential(OktaCredential.None)] Task RevokeCurrentApiToken$$(CancellationToken c);",
        "[Delete(\"/api/v1/api-tokens/current\"), NoScope]\n    "
            + "[Credential(OktaCredential.None)] Task RevokeCurrentApiToken(CancellationToken c);")]
    [InlineData("Task<string> ListUsers$$(string? search = null, params string[] expand);",
        "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)]\n    "
            + "Task<string> ListUsers(string? search = null, CancellationToken cancellationToken = default, params string[] expand);")]
    [InlineData("Task<string> GetGroup$$(string q // what\n    );",
        "[Get(\"/api/v1/groups/{groupId}\"), RequiresScope(OktaScopes.GroupsRead)]\n    "
            + "Task<string> GetGroup(string groupId, string q, // what\n    CancellationToken cancellationToken = default\n    );")]
    public async Task What_is_there_stays(string before, string after)
    {
        (string Title, string Text)? result = await Refactoring.RunAsync<AnnotateEndpointRefactoring>(Client(before));

        Assert.Equal(Client(after), result?.Text);
    }

    [Fact]
    public async Task Names_are_qualified_where_nothing_imports_them()
    {
        (string Title, string Text)? result = await Refactoring.RunAsync<AnnotateEndpointRefactoring>(
            "[OktaGen.OktaClient] interface I { System.Threading.Tasks.Task RevokeCurrentApiToken$$(); }", usings: "");

        Assert.Equal(
            "[OktaGen.OktaClient] interface I { [OktaGen.Delete(\"/api/v1/api-tokens/current\"), OktaGen.NoScope, "
                + "OktaGen.Credential(OktaGen.OktaCredential.ApiToken)]\nSystem.Threading.Tasks.Task RevokeCurrentApiToken("
                + "System.Threading.CancellationToken cancellationToken = default); }",
            result?.Text);
    }

    [Theory]
    [InlineData("[OktaClient] interface I { Task<string> Fly$$Async(); }")]
    [InlineData("[OktaClient] interface I { [Get(\"/a\")] Task<string> GetUser$$Async(); }")]
    [InlineData("interface I { Task<string> GetUser$$Async(); }")]
    public async Task Nothing_is_offered_elsewhere(string code) =>
        Assert.Null(await Refactoring.RunAsync<AnnotateEndpointRefactoring>(code));

    private static string Client(string member) => "[OktaClient]\npublic interface IDirectory\n{\n    " + member + "\n}\n";
}
