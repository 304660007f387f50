namespace OktaGen.TestSupport;

/// <summary>The source of a library that uses OktaGen, as an app references it.</summary>
public static class AcmeLibrary
{
    public const string Name = "Acme";

    public const string Source =
        """
        using System.Linq.Expressions;

        namespace Acme;

        public interface IReader
        {
            [Get("/api/v1/groups")]
            Task<string> ListGroupsAsync();
        }

        [OktaClient, RequiresScope(OktaScopes.GroupsRead)]
        public interface IDirectory : IReader
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);

            [Get("/api/v1/users/{userId}/blocks"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId, string expand);

            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
            Task SuspendUserAsync(string userId);

            [Get("/.well-known/okta-organization"), NoScope]
            Task<string> GetOrganizationAsync();

            [RequiresScope(OktaScopes.LogsRead)]
            Task<string> AuditAsync() => GetOrganizationAsync();
        }

        [RequiresScope(OktaScopes.AppsRead)]
        public sealed class AppSync(string name) : IDisposable
        {
            public string Name => name;

            public int Count { [RequiresScope(OktaScopes.LogsRead)] get; [RequiresScope(OktaScopes.LogsRead, OktaScopes.PoliciesRead)] set; }

            public Task RunAsync() => Task.CompletedTask;

            [RequiresScope(OktaScopes.AppsManage)]
            public Task RepairAsync() => Task.CompletedTask;

            public void Dispose()
            {
            }
        }

        public sealed class Cache<T>
        {
            [RequiresScope(OktaScopes.NetworkZonesRead)]
            public T Load<TKey>(TKey key, Dictionary<TKey, T[]> seen, ref int count) where TKey : notnull => throw new NotSupportedException();

            [RequiresScope(OktaScopes.NetworkZonesManage)]
            public T Load<TKey>(TKey key, Dictionary<TKey, T> seen, ref int count) where TKey : notnull => throw new NotSupportedException();

            public sealed class Entry
            {
                [RequiresScope(OktaScopes.SessionsRead)]
                public static void Touch(params T[][] values)
                {
                }
            }
        }

        public static class Workflows
        {
            [RequiresScope(OktaScopes.UsersManage, OktaScopes.GroupsManage)]
            public static Task OffboardAsync(this IDirectory directory, string userId) => directory.SuspendUserAsync(userId);

            public static Task RestAsync() => Task.CompletedTask;

            public static void Show(Expression<Func<IDirectory, Task<string>>> call)
            {
            }
        }
        """;
}
