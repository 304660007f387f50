using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OktaGen.Package.Tests;

/// <summary>What the packages hold and say of themselves.</summary>
public sealed partial class LayoutTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Repository = "https://github.com/oktagen/oktagen";

    // Dependencies that no assembly of ours names: the compile-time half, and what brings the handler of JSON Web Tokens that we use.
    private static readonly string[] s_broughtForOthers = ["OktaGen.Analyzers", "System.IdentityModel.Tokens.Jwt"];

    private static readonly string[] s_withAssemblies =
        ["OktaGen", "OktaGen.Analyzers", "OktaGen.Cli", "OktaGen.Management", "OktaGen.Org", "OktaGen.Policies", "OktaGen.Redis",
            "OktaGen.Testing"];

    public static TheoryData<string> PackagesWithAssemblies => [.. s_withAssemblies];

    public static TheoryData<string> Packages => [.. s_withAssemblies, "OktaGen.Templates"];

    [Fact]
    public void The_package_of_rules_holds_the_compile_time_half_in_one_unversioned_compiler_slot()
    {
        using var package = Archive.Open(feed.PackagePath("OktaGen.Analyzers"));

        Assert.Equal(
            [
                "OktaGen.Analyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/OktaGen.Analyzers.dll",
                "analyzers/dotnet/cs/OktaGen.CodeFixes.dll",
                "analyzers/dotnet/cs/OktaGen.Completion.dll",
                "analyzers/dotnet/cs/OktaGen.Generator.dll",
                "analyzers/dotnet/cs/OktaGen.Knowledge.dll",
                "buildTransitive/OktaGen.Analyzers.props",
                "buildTransitive/OktaGen.Analyzers.targets",
                "buildTransitive/OktaGen.Report.targets",
                "buildTransitive/OktaGen.Strict.globalconfig",
                "icon.png",
                "tasks/netstandard2.0/OktaGen.Build.dll",
                "tasks/netstandard2.0/OktaGen.Knowledge.dll",
            ],
            package.Files);
        XElement manifest = package.ReadManifest();
        Assert.Equal("true", manifest.Element("developmentDependency")?.Value);
        Assert.Empty(manifest.Descendants("dependency"));
    }

    [Fact]
    public void The_package_holds_the_runtime_alone_and_brings_the_rules_of_its_own_version_with_all_their_assets()
    {
        using var package = Archive.Open(feed.PackagePath("OktaGen"));

        Assert.Equal(
            [
                "OktaGen.nuspec",
                "README.md",
                "icon.png",
                "lib/net10.0/OktaGen.dll",
                "lib/net10.0/OktaGen.xml",
                "lib/net8.0/OktaGen.dll",
                "lib/net8.0/OktaGen.xml",
            ],
            package.Files);
        XElement[] rules = [.. package.ReadManifest()
            .Descendants("dependency")
            .Where(static dependency => dependency.Attribute("id")?.Value == "OktaGen.Analyzers")];
        Assert.Equal(2, rules.Length);
        Assert.All(rules, static dependency =>
        {
            Assert.Equal($"[{PackedFeed.Version}]", dependency.Attribute("version")?.Value);
            Assert.Equal("All", dependency.Attribute("include")?.Value);
        });
    }

    [Fact]
    public void The_package_of_the_test_org_holds_what_it_knows_of_Okta_beside_it()
    {
        using var package = Archive.Open(feed.PackagePath("OktaGen.Testing"));

        Assert.Contains("lib/net8.0/OktaGen.Knowledge.dll", package.Files);
        Assert.Contains("lib/net10.0/OktaGen.Knowledge.dll", package.Files);
        Assert.DoesNotContain("OktaGen.Knowledge", package.ReadManifest().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_depends_on_nothing_of_the_compiler()
    {
        using var package = Archive.Open(feed.PackagePath("OktaGen"));

        string manifest = package.ReadManifest().ToString();

        Assert.DoesNotContain("Microsoft.CodeAnalysis", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("OktaGen.Generator", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("developmentDependency", manifest, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_whose_it_is_and_where_it_comes_from(string id)
    {
        using var package = Archive.Open(feed.PackagePath(id));
        XElement manifest = package.ReadManifest();

        Assert.Equal("Apache-2.0", manifest.Element("license")?.Value);
        Assert.Equal(Repository, manifest.Element("projectUrl")?.Value);
        Assert.Equal("git", manifest.Element("repository")?.Attribute("type")?.Value);
        Assert.Equal(Repository, manifest.Element("repository")?.Attribute("url")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", manifest.Element("repository")?.Attribute("commit")?.Value);
        Assert.StartsWith(Repository, manifest.Element("releaseNotes")?.Value, StringComparison.Ordinal);
        Assert.NotEqual("Package Description", manifest.Element("description")?.Value);
        Assert.Contains("okta", manifest.Element("tags")?.Value.Split(' ') ?? []);
        Assert.Contains(manifest.Element("readme")?.Value, package.Files);
        byte[] icon = package.Read(manifest.Element("icon")!.Value);
        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_links_to_what_is_there_wherever_it_is_shown(string id)
    {
        using var package = Archive.Open(feed.PackagePath(id));
        string[] links = [
            .. Link().Matches(Encoding.UTF8.GetString(package.Read("README.md"))).Select(static match => match.Groups["link"].Value)];

        Assert.All(links, static link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        string files = Repository + "/blob/main/";
        Assert.All(
            links.Where(link => link.StartsWith(files, StringComparison.Ordinal))
                .Select(link => Path.Combine(BuildFacts.RepositoryRoot, link[files.Length..].Split('#')[0])),
            static path => Assert.True(Path.Exists(path), path));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_brings_only_what_its_assemblies_use(string id)
    {
        using var package = Archive.Open(feed.PackagePath(id));

        foreach (XElement group in package.ReadManifest().Elements("dependencies").Elements("group"))
        {
            string library = $"lib/{group.Attribute("targetFramework")!.Value}/{id}.dll";
            string[] references = References(package, library);
            Assert.All(
                group.Elements("dependency").Select(static dependency => dependency.Attribute("id")!.Value).Except(s_broughtForOthers),
                dependency => Assert.Contains(dependency, references));
        }
    }

    // Templates are files of projects.
    [Theory]
    [MemberData(nameof(PackagesWithAssemblies))]
    public void Symbols_are_packed_for_each_assembly(string id)
    {
        using var package = Archive.Open(feed.PackagePath(id));
        string[] assemblies = [.. package.Files.Where(static file => Path.GetFileName(file).StartsWith("OktaGen", StringComparison.Ordinal)
            && file.EndsWith(".dll", StringComparison.Ordinal))];

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, assembly =>
        {
            using PEReader image = package.ReadAssembly(assembly);
            if (!image.ReadDebugDirectory().Any(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
            {
                Assert.False(IsCompileTime(assembly));
                using var symbols = Archive.Open(feed.PackagePath(id, "snupkg"));
                Assert.Equal(package.ReadSymbolsId(assembly), symbols.ReadOwnSymbolsId(Path.ChangeExtension(assembly, ".pdb")));
            }
        });
    }

    [Theory]
    [InlineData("OktaGen.Cli")]
    [InlineData("OktaGen.Org")]
    public void A_tool_carries_neither_documentation_nor_other_languages_texts(string id)
    {
        using var package = Archive.Open(feed.PackagePath(id));

        Assert.Contains($"tools/net10.0/any/{id}.dll", package.Files);
        Assert.DoesNotContain(package.Files, static file => file.StartsWith("tools/", StringComparison.Ordinal)
            && Path.GetExtension(file) == ".xml"
            && !file.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
        Assert.DoesNotContain(package.Files, static file => file.EndsWith(".resources.dll", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_is_made_of_the_packages_that_its_lock_names_by_version_and_hash()
    {
        using var package = Archive.Open(feed.PackagePath("OktaGen.Cli"));
        using var made = JsonDocument.Parse(package.Read("tools/net10.0/any/OktaGen.Cli.deps.json"));
        using var locked = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "runtime", "OktaGen.Cli", "packages.lock.json")));

        JsonProperty[] packages = [.. made.RootElement.GetProperty("libraries")
            .EnumerateObject()
            .Where(static library => library.Value.GetProperty("type").GetString() == "package")];

        Assert.NotEmpty(packages);
        JsonElement locks = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0");
        Assert.All(packages, library =>
        {
            string[] identity = library.Name.Split('/');
            JsonElement entry = locks.EnumerateObject()
                .Single(entry => entry.Name.Equals(identity[0], StringComparison.OrdinalIgnoreCase))
                .Value;
            Assert.Equal(identity[1], entry.GetProperty("resolved").GetString());
            Assert.Equal(library.Value.GetProperty("sha512").GetString(), "sha512-" + entry.GetProperty("contentHash").GetString());
        });
    }

    [Fact]
    public async Task A_restore_takes_nothing_for_the_tool_that_its_lock_does_not_name_and_looks_at_all_packages_for_weaknesses()
    {
        DotnetResult asked = await Dotnet.RunAsync(
            BuildFacts.RepositoryRoot, environment: null, "msbuild", "runtime/OktaGen.Cli",
            "-getProperty:RestorePackagesWithLockFile,RestoreLockedMode,NuGetAuditMode");

        using var properties = JsonDocument.Parse(asked.ThrowIfFailed().Output);
        Assert.Equal(
            ["true", "true", "all"],
            properties.RootElement.GetProperty("Properties").EnumerateObject().Select(static property => property.Value.GetString()));
    }

    [Fact]
    public async Task What_a_compiler_loads_has_another_assembly_version_in_each_version_of_the_package()
    {
        string[] versions = [BuildFacts.Version, "1.0.0", "1.0.1", "1.0.0-rc.2", "1.0.0-alpha.1+build.7"];

        Version[] assemblyVersions = await Task.WhenAll(versions.Select(static async version => Version.Parse((await Dotnet.RunAsync(
            BuildFacts.RepositoryRoot,
            environment: null,
            "msbuild", "generator/OktaGen.Generator", "-getProperty:AssemblyVersion", "-p:Version=" + version))
                .ThrowIfFailed()
                .Output.Trim())));

        Assert.Distinct(assemblyVersions);
        Assert.All(versions.Zip(assemblyVersions), static pair =>
            Assert.StartsWith(pair.Second.ToString(2), pair.First, StringComparison.Ordinal));
        using var package = Archive.Open(feed.PackagePath("OktaGen.Analyzers"));
        Assert.All(package.Files.Where(IsCompileTime), file => Assert.Equal(assemblyVersions[0], Definition(package, file)));
    }

    private static bool IsCompileTime(string file) =>
        file.StartsWith("analyzers/", StringComparison.Ordinal) || file.StartsWith("tasks/", StringComparison.Ordinal);

    private static Version Definition(Archive package, string file)
    {
        using PEReader image = package.ReadAssembly(file);
        return image.GetMetadataReader().GetAssemblyDefinition().Version;
    }

    private static string[] References(Archive package, string file)
    {
        using PEReader image = package.ReadAssembly(file);
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    // Inline links, and the definitions of those that are named.
    [GeneratedRegex(@"\]\((?<link>[^)\s]+)\)|^\[[^\]]+\]:\s*(?<link>\S+)", RegexOptions.Multiline)]
    private static partial Regex Link();
}
