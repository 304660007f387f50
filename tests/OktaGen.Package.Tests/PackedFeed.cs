namespace OktaGen.Package.Tests;

/// <summary>The packages as they would be published, in a feed of their own, under a version that no cache knows.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    public string Root { get; } = Directory.CreateTempSubdirectory("oktagen-package-").FullName;

    public string PackagePath(string id) => Path.Combine(Root, "feed", $"{id}.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        foreach (string project in (string[])["OktaGen", "OktaGen.Testing", "OktaGen.Management"])
        {
            await PackAsync(project);
        }

        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Root, "packages")}" /></config>
              <fallbackPackageFolders><clear /><add key="restored" value="{BuildFacts.PackageFolder}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="packed" value="{Path.Combine(Root, "feed")}" /></packageSources>
            </configuration>
            """);
    }

    public async Task PackAsync(string project)
    {
        DotnetResult result = await Dotnet.RunAsync(
            BuildFacts.RepositoryRoot,
            environment: null,
            "pack", $"runtime/{project}", "--no-build", "-c", BuildFacts.Configuration, "-o", Path.Combine(Root, "feed"), $"-p:Version={Version}");
        result.ThrowIfFailed();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }
}
