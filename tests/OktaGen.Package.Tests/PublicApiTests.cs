using System.Runtime.Loader;
using PublicApiGenerator;

namespace OktaGen.Package.Tests;

/// <summary>
/// The public API of each package, held against the one that was agreed to, in <c>PublicApi</c>. <c>OKTAGEN_UPDATE_SNAPSHOTS=1</c> writes the
/// files instead: read their change before it is committed.
/// </summary>
public sealed class PublicApiTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        // Extension methods lie in the framework's namespaces.
        DenyNamespacePrefixes = [],
        // The wire's names are the description's matter; the other is what the compiler makes of the word params.
        ExcludeAttributes = ["System.Text.Json.Serialization.JsonPropertyNameAttribute", "System.Runtime.CompilerServices.ParamCollectionAttribute"],
    };

    [Theory]
    [InlineData("OktaGen", "lib", "net8.0")]
    [InlineData("OktaGen", "lib", "net10.0")]
    [InlineData("OktaGen.Management", "lib", "net8.0")]
    [InlineData("OktaGen.Management", "lib", "net10.0")]
    [InlineData("OktaGen.Policies", "lib", "net8.0")]
    [InlineData("OktaGen.Policies", "lib", "net10.0")]
    [InlineData("OktaGen.Redis", "lib", "net8.0")]
    [InlineData("OktaGen.Redis", "lib", "net10.0")]
    [InlineData("OktaGen.Testing", "lib", "net8.0")]
    [InlineData("OktaGen.Testing", "lib", "net10.0")]
    [InlineData("OktaGen.Cli", "tools", "net10.0/any")]
    [InlineData("OktaGen.Org", "tools", "net10.0/any")]
    public void It_is_the_agreed_one_on_each_framework(string id, string folder, string framework)
    {
        string agreed = Path.Combine(BuildFacts.RepositoryRoot, "tests", "OktaGen.Package.Tests", "PublicApi", id + ".txt");

        string api = Read(id, $"{folder}/{framework}/{id}.dll");

        if (Environment.GetEnvironmentVariable("OKTAGEN_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(agreed, api);
        }

        Assert.Equal(File.ReadAllText(agreed), api);
    }

    private string Read(string id, string file)
    {
        string path = Path.Combine(feed.Root, "api", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var package = Archive.Open(feed.PackagePath(id)))
        {
            File.WriteAllBytes(path, package.Read(file));
        }

        // Two frameworks' assemblies of one name, each in a context of its own.
        var context = new AssemblyLoadContext(path, isCollectible: true);
        try
        {
            return context.LoadFromAssemblyPath(path).GeneratePublicApi(s_options).ReplaceLineEndings("\n") + "\n";
        }
        finally
        {
            context.Unload();
        }
    }
}
