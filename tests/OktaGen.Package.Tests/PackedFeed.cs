using System.Diagnostics;
using System.Globalization;

namespace OktaGen.Package.Tests;

/// <summary>
/// The packages as they would be published, in a feed of their own: packed once, and taken out once for all consumers, which share the folder
/// and a compiler server.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private const string FolderPrefix = "oktagen-package-";

    private static readonly Lazy<Task<DirectoryInfo>> s_packed = new(PackAsync);

    /// <summary>A version that no cache knows.</summary>
    public static string Version { get; } = $"{BuildFacts.Version.Split('-')[0]}-test.{Guid.NewGuid():N}";

    /// <summary>A folder for all that tests write.</summary>
    public string Root { get; private set; } = string.Empty;

    public string PackagePath(string id, string extension = "nupkg") => Path.Combine(Root, "feed", $"{id}.{Version}.{extension}");

    public async Task InitializeAsync()
    {
        BuildServer.Enter();
        Root = (await s_packed.Value).FullName;
    }

    public Task DisposeAsync() => BuildServer.ExitAsync();

    // Test hosts are killed too soon after their last test to clean up then: the next run does it.
    private static void RemoveOldFolders()
    {
        foreach (DirectoryInfo folder in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(FolderPrefix + "*"))
        {
            if (!int.TryParse(folder.Name[FolderPrefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int process) || !IsRunning(process))
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static async Task<DirectoryInfo> PackAsync()
    {
        RemoveOldFolders();
        DirectoryInfo root = Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{FolderPrefix}{Environment.ProcessId}-"));
        DotnetResult packed = await BuildServer.UseAsync(environment => Dotnet.RunAsync(
            BuildFacts.RepositoryRoot,
            environment,
            "msbuild", "tests/OktaGen.Package.Tests/OktaGen.Package.Tests.csproj", "-t:PackProducts", "-m",
            $"-p:Configuration={BuildFacts.Configuration};Version={Version};PackageOutputPath={Path.Combine(root.FullName, "feed")}"));
        packed.ThrowIfFailed();
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(root.FullName, "packages")}" /></config>
              <fallbackPackageFolders><clear /><add key="restored" value="{BuildFacts.PackageFolder}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="packed" value="{Path.Combine(root.FullName, "feed")}" /></packageSources>
            </configuration>
            """);
        return root;
    }
}
