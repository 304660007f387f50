using Microsoft.CodeAnalysis;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.UsageRules;

/// <summary>A library that uses OktaGen, as an app references it.</summary>
internal static class Acme
{
    public const string Source =
        """
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

        public static class Workflows
        {
            [RequiresScope(OktaScopes.UsersManage, OktaScopes.GroupsManage)]
            public static Task OffboardAsync(this IDirectory directory, string userId) => directory.SuspendUserAsync(userId);

            public static Task RestAsync() => Task.CompletedTask;
        }
        """;

    public static MetadataReference Library { get; } = OktaGen.TestSupport.Library.Compile("Acme", Source);

    public static TestProject App(string? scopesFile, string? isTestProject = null, string? credential = null) =>
        new()
        {
            ScopesFile = scopesFile,
            IsTestProject = isTestProject,
            Credential = credential,
            References = [Library],
            DisabledRules = [RuleIds.UnusedGrant],
        };
}
