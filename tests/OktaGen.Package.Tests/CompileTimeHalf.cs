namespace OktaGen.Package.Tests;

/// <summary>What compilers load, built from a copy of its sources.</summary>
internal static class CompileTimeHalf
{
    /// <summary>Copies the sources to a folder of the feed's, and builds them there.</summary>
    /// <param name="feed">Where to.</param>
    /// <param name="name">The folder's name.</param>
    /// <param name="edit">Changes files of the copy, whose folder it is given, before the build.</param>
    /// <param name="arguments">What else the build is told.</param>
    /// <returns>The folder that holds the assemblies, and no other's.</returns>
    public static async Task<string> BuildAsync(PackedFeed feed, string name, Action<string>? edit = null, params string[] arguments)
    {
        string root = BuildFacts.RepositoryRoot;
        string copy = Directory.CreateDirectory(Path.Combine(feed.Root, name)).FullName;
        IEnumerable<string> sources = new[] { "generator", "analyzers" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Concat([.. Directory.GetFiles(root, "Directory.*"), Path.Combine(root, "global.json"), Path.Combine(root, ".editorconfig")]);
        foreach (string source in sources)
        {
            string target = Path.Combine(copy, Path.GetRelativePath(root, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        edit?.Invoke(copy);
        string project = Path.Combine(copy, "analyzers", "OktaGen.CodeFixes");
        DotnetResult build = await BuildServer.UseAsync(environment => Dotnet.RunAsync(
            copy, environment, ["build", project, "-c", "Release", "-p:RunAnalyzersDuringBuild=false", .. arguments]));
        build.ThrowIfFailed();
        return Path.Combine(copy, "artifacts", "bin", "OktaGen.CodeFixes", "release");
    }
}
