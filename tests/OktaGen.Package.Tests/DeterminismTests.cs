using System.Security.Cryptography;

namespace OktaGen.Package.Tests;

/// <summary>The same input gives the same bytes: no order of a hash, no path, no time gets into what is built or generated.</summary>
public sealed class DeterminismTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private static readonly string[] s_compileTime = [
        "OktaGen.Analyzers.dll", "OktaGen.CodeFixes.dll", "OktaGen.Generator.dll", "OktaGen.Knowledge.dll"];

    [Fact]
    public async Task The_compile_time_half_is_the_same_from_two_folders()
    {
        SortedDictionary<string, string> first = await BuildCompileTimeHalfAsync("first");
        SortedDictionary<string, string> second = await BuildCompileTimeHalfAsync("second");

        Assert.Equal(s_compileTime, first.Keys);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_consumer_is_the_same_from_two_compiler_runs()
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", properties: "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
            items: """<OktaScope Include="okta.logs.read" />""")
            .With("OktaScopes.txt", Readme.Blocks("text")[0])
            .With("IDirectory.cs", Readme.Blocks("csharp")[0])
            .With("Program.cs", Readme.Blocks("csharp")[1]);

        SortedDictionary<string, string> first = await BuildAsync(consumer);
        SortedDictionary<string, string> second = await BuildAsync(consumer);

        Assert.Equal(["MyApp.IDirectory.g.cs", "MyApp.dll", "OktaGen.GrantedScopes.g.cs"], first.Keys);
        Assert.Equal(first, second);
    }

    // Each run is a process of its own, with its own seed for the hashes of strings.
    private static async Task<SortedDictionary<string, string>> BuildAsync(Consumer consumer)
    {
        // Not what was restored, in the folder above.
        string objects = Path.Combine(consumer.Folder, "obj", "Debug");
        if (Directory.Exists(objects))
        {
            Directory.Delete(objects, recursive: true);
        }

        (await consumer.BuildAsync("--no-incremental", "-p:UseSharedCompilation=false")).ThrowIfFailed();
        return Hash(Directory.GetFiles(objects, "*", SearchOption.AllDirectories)
            .Where(static file => file.Contains("OktaClientGenerator", StringComparison.Ordinal)
                || (Path.GetFileName(file) == "MyApp.dll" && Path.GetFileName(Path.GetDirectoryName(file)) == "net10.0")));
    }

    private async Task<SortedDictionary<string, string>> BuildCompileTimeHalfAsync(string name) =>
        Hash(Directory.GetFiles(await CompileTimeHalf.BuildAsync(feed, name), "OktaGen.*.dll"));

    private static SortedDictionary<string, string> Hash(IEnumerable<string> files) =>
        new(files.ToDictionary(static file =>
            Path.GetFileName(file), static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
}
