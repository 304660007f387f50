using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class ExampleTests
{
    [Fact]
    public void The_first_example_of_the_documentation() => Snapshot.Verify(Examples.OfTheDocumentation);

    [Fact]
    public void Every_verb() => Snapshot.Verify(Examples.OfEveryVerb);

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
