using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OktaGen.Package.Tests;

/// <summary>
/// A compiler server lives longer than a build, and serves projects with different versions of the package: each is answered from its
/// own version's data, whichever came first.
/// </summary>
public sealed class TwoVersionsTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Operation = "GET /api/v1/users/{id}\tgetUser\t";

    private const string Client = """
        using OktaGen;

        namespace MyApp;

        [OktaClient]
        public interface IUsers
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);
        }
        """;

    // As the package's own assemblies are taken away, so are those of a version that this feed does not have put in their place.
    private const string OtherVersion = """
        <Target Name="UseOtherVersion" AfterTargets="ResolveLockFileAnalyzers">
          <ItemGroup>
            <Analyzer Remove="@(Analyzer)" Condition="$([System.String]::new('%(Filename)').StartsWith('OktaGen.'))" />
            <Analyzer Include="$(OtherVersion)/OktaGen.*.dll" />
          </ItemGroup>
        </Target>
        """;

    [Fact]
    public async Task Each_project_is_answered_by_its_own_version_in_both_orders()
    {
        string other = await CompileTimeHalf.BuildAsync(feed, "other", TakeScopeAway, "-p:Version=0.0.1-other");
        Consumer packed = Create("");
        Consumer swapped = Create(OtherVersion);
        using Archive package = Archive.Open(feed.PackagePath("OktaGen.Analyzers"));
        using PEReader generator = package.ReadAssembly("analyzers/dotnet/cs/OktaGen.Generator.dll");
        (string, int) ofPackage = (generator.GetMetadataReader().GetAssemblyDefinition().Version.ToString(3), 0);
        (string, int) ofOther = (AssemblyName.GetAssemblyName(Path.Combine(other, "OktaGen.Generator.dll")).Version!.ToString(3), 1);

        foreach (Consumer[] order in new Consumer[][] { [packed, swapped, packed], [swapped, packed, swapped] })
        {
            string server = $"oktagen-versions-{Guid.NewGuid():N}";
            foreach (Consumer consumer in order)
            {
                DotnetResult build = await consumer.BuildAsync(
                    "--no-incremental", $"-p:SharedCompilationId={server}", $"-p:OtherVersion={other}");

                build.ThrowIfFailed();
                Assert.Equal(consumer == packed ? ofPackage : ofOther, (GeneratedBy(consumer), Consumer.Diagnostics(build).Count));
            }
        }
    }

    private static void TakeScopeAway(string folder)
    {
        string file = Path.Combine(folder, "generator", "OktaGen.Knowledge", "Catalogue", "operations.tsv");
        string text = File.ReadAllText(file);
        Assert.Contains(Operation + "okta.users.read", text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(Operation + "okta.users.read", Operation + "okta.apps.read", StringComparison.Ordinal));
    }

    private Consumer Create(string target) => Consumer.Create(
            feed, "net10.0", "Library",
            properties: "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>" + target + "<PropertyGroup>")
        .With("OktaScopes.txt", "okta.users.read\n")
        .With("Client.cs", Client);

    private static string GeneratedBy(Consumer consumer)
    {
        string client = File.ReadAllText(Directory.GetFiles(Path.Combine(consumer.Folder, "obj"), "MyApp.IUsers.g.cs", SearchOption.AllDirectories).Single());
        int start = client.IndexOf("GeneratedCode(\"OktaGen\", \"", StringComparison.Ordinal) + 26;
        return client[start..client.IndexOf('"', start)];
    }
}
