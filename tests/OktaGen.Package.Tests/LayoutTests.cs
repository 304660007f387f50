using System.IO.Compression;

namespace OktaGen.Package.Tests;

public sealed class LayoutTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void The_package_holds_the_runtime_and_one_unversioned_compiler_slot()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackagePath("OktaGen"));

        string[] files = [.. package.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name is not "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "OktaGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/OktaGen.Analyzers.dll",
                "analyzers/dotnet/cs/OktaGen.CodeFixes.dll",
                "analyzers/dotnet/cs/OktaGen.Completion.dll",
                "analyzers/dotnet/cs/OktaGen.Generator.dll",
                "buildTransitive/OktaGen.Report.targets",
                "buildTransitive/OktaGen.Strict.globalconfig",
                "buildTransitive/OktaGen.props",
                "buildTransitive/OktaGen.targets",
                "lib/net10.0/OktaGen.dll",
                "lib/net10.0/OktaGen.xml",
                "lib/net8.0/OktaGen.dll",
                "lib/net8.0/OktaGen.xml",
                "tasks/netstandard2.0/OktaGen.Build.dll",
            ],
            files);
    }

    [Fact]
    public void The_package_depends_on_nothing_of_the_compiler()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackagePath("OktaGen"));
        using var reader = new StreamReader(package.GetEntry("OktaGen.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();

        Assert.DoesNotContain("Microsoft.CodeAnalysis", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("OktaGen.Generator", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("developmentDependency", nuspec, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">Apache-2.0</license>", nuspec, StringComparison.Ordinal);
    }
}
