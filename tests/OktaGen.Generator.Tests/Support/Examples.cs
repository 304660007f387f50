namespace OktaGen.Generator.Tests.Support;

/// <summary>Sources that the own harness and the compiler's testing library run alike.</summary>
internal static class Examples
{
    public const string OfTheDocumentation =
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
        """;

    public static string OfEveryVerb { get; } = Sources.Api(
        """
        [Get("/api/v1/groups/{groupId}")] Task<Group> GetAsync(string groupId);
        [Post("/api/v1/groups")] Task<Group> CreateAsync(Group group, CancellationToken cancellationToken);
        [Put("/api/v1/groups/{groupId}")] Task<Group> ReplaceAsync(string groupId, Group group);
        [Patch("/api/v1/groups/{groupId}")] Task<Group> UpdateAsync(string groupId, Group group);
        [Delete("/api/v1/groups/{groupId}")] Task DeleteAsync(string groupId);
        """);

    public static string OfRefusedMembers { get; } = Sources.Api(
        """
        Task NoVerbAsync(string? a, int b = 1);
        string? Property { get; set; }
        int Init { init; }
        event Action<string?>? Changed;
        int this[string index] { get; }
        Task<T?> GenericAsync<T>(T? value) where T : class, IDisposable;
        ref readonly int Reference(in int a, out int b, ref readonly int c);
        """);
}
