using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class ExampleTests
{
    [Fact]
    public void The_first_example_of_the_documentation() => Snapshot.Verify(
        """
        using System.Text.Json.Serialization;

        namespace Contoso.Directory;

        [OktaClient(JsonContext = typeof(DirectoryJson))]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<User> GetUserAsync(string userId, CancellationToken cancellationToken = default);

            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            OktaPageable<User> ListUsersAsync(string? search = null, int? limit = null);

            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
            Task SuspendUserAsync(string userId, CancellationToken cancellationToken = default);
        }

        public sealed record User(string Id, string Status, UserProfile Profile);

        public sealed record UserProfile(string Login, string? Email);

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
        [JsonSerializable(typeof(User))]
        internal sealed partial class DirectoryJson : JsonSerializerContext;
        """);

    [Fact]
    public void Every_verb() => Snapshot.Verify(Sources.Api(
        """
        [Get("/api/v1/groups/{groupId}")] Task<Group> GetAsync(string groupId);
        [Post("/api/v1/groups")] Task<Group> CreateAsync(Group group, CancellationToken cancellationToken);
        [Put("/api/v1/groups/{groupId}")] Task<Group> ReplaceAsync(string groupId, Group group);
        [Patch("/api/v1/groups/{groupId}")] Task<Group> UpdateAsync(string groupId, Group group);
        [Delete("/api/v1/groups/{groupId}")] Task DeleteAsync(string groupId);
        """));

    [Fact]
    public void Scopes_and_credentials() => Snapshot.Verify(Sources.Models + Sources.Interface(
        """
        [Get("/a")] Task InheritsAsync();
        [Get("/b"), RequiresScope(OktaScopes.UsersManage)] Task ReplacesAsync();
        [Get("/c"), NoScope] Task NeedsNoneAsync();
        [Get("/d"), RequiresScope("okta.users.read", "okta.apps.read", "okta.users.read")] Task NeedsSeveralAsync();
        [Get("/e"), Credential(OktaCredential.ApiToken)] Task TakesTokensAsync();
        [Get("/f"), NoScope, Credential(OktaCredential.None)] Task TakesNoneAsync();
        [Get("/g"), Credential(OktaCredential.OAuth, OktaCredential.ApiToken)] Task TakesBothAsync();
        [Get("/h"), RequiresScope(new[] { "okta.logs.read" })] Task TakesAnArrayAsync();
        """,
        "[RequiresScope(OktaScopes.GroupsRead)] public interface IApi"));

    [Fact]
    public void A_credential_of_the_interface() => Assert.Contains(
        "OktaCredentialKinds.OAuth",
        Generated.Client(Generated.Run(Sources.Models + Sources.Interface("[Get(\"/a\")] Task A();", "[Credential(OktaCredential.OAuth)] public interface IApi"))),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_never_repeated_and_what_never_ends() => Snapshot.Verify(Sources.Api(
        """
        [Delete("/a/{id}"), NotRetryable] Task DeleteAsync(string id);
        [Get("/b"), NotRetryable, RequiresScope(OktaScopes.UsersRead), Credential(OktaCredential.OAuth)] Task<User> GetAsync();
        [Get("/api/v1/logs"), Tail, RequiresScope(OktaScopes.LogsRead)] OktaPageable<User> TailAsync(DateTimeOffset? since = null);
        [Get("/api/v1/logs"), Tail, NotRetryable] IAsyncEnumerable<User> StreamAsync();
        """));

    [Theory]
    [InlineData("[NotRetryable] public interface IApi")]
    [InlineData("[NotRetryable] public interface IBase { [Delete(\"/b\")] Task B(); } public interface IApi : IBase")]
    [InlineData("public interface IBase { [Delete(\"/b\")] Task B(); } [NotRetryable] public interface IApi : IBase")]
    public void An_interface_says_it_for_all_its_endpoints(string head)
    {
        string[] parts = head.Split("} ");
        string client = Generated.Client(Generated.Run(
            Sources.Models
            + (parts.Length == 2 ? $"namespace Acme {{ {parts[0]} }} }}\n" : "")
            + Sources.Interface("[Delete(\"/a\")] Task A();", parts[^1])));

        bool isOfBaseAlone = parts[0].StartsWith("[NotRetryable]", StringComparison.Ordinal) && parts.Length == 2;
        Assert.Equal(!isOfBaseAlone, client.Contains(", \"DELETE /a\", retry: ", StringComparison.Ordinal));
        Assert.Equal(parts.Length == 2, client.Contains(", \"DELETE /b\", retry: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_clients() => Snapshot.Verify(
        """
        namespace Acme;

        [OktaClient] public interface IUsers { [Delete("/api/v1/users/{id}")] Task DeleteAsync(string id); }

        [OktaClient(Name = "Teams")] internal interface IGroups { [Delete("/api/v1/groups/{id}")] Task DeleteAsync(string id); }

        [OktaClient] internal interface Identity { }
        """);
}
