namespace OktaGen.Package.Tests;

/// <summary>Frameworks on which the run-time half does not run.</summary>
public sealed class FrameworksTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    // One build for all rows, each of which has a project of its own in it.
    private static Task<DotnetResult>? s_build;

    private static readonly Dictionary<(string Package, string Frameworks), Consumer> s_consumers = [];

    public static TheoryData<string, string> Shapes => new()
    {
        { "OktaGen", "netstandard2.0" },
        { "OktaGen", "net48" },
        { "OktaGen", "net6.0" },
        { "OktaGen", "netstandard2.0;net10.0" },
        { "OktaGen", "net10.0;net48;net6.0" },
        { "OktaGen.Management", "netstandard2.0" },
        { "OktaGen.Policies", "net6.0" },
        { "OktaGen.Redis", "net6.0" },
        { "OktaGen.Testing", "net6.0" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_framework_that_is_too_old_is_refused_by_restore_and_by_nothing_else(string package, string frameworks)
    {
        DotnetResult all = await (s_build ??= BuildAsync());

        Assert.NotEqual(0, all.ExitCode);
        Consumer consumer = s_consumers[(package, frameworks)];
        string[] tooOld = [.. frameworks.Split(';').Where(static framework => framework != "net10.0")];
        // The feed of these tests lacks what old frameworks consist of.
        string[] errors = [.. Consumer.Diagnostics(all.Of(consumer)).Where(static line => line.Contains("error", StringComparison.Ordinal)
            && !line.Contains("NU1101: Unable to find package Microsoft.", StringComparison.Ordinal))];
        Assert.All(errors, static error => Assert.StartsWith("error NU1202: ", error, StringComparison.Ordinal));
        Assert.All(tooOld, framework => Assert.Contains(errors, error => error.Contains($"Package {package} ", StringComparison.Ordinal)
            && error.Contains($"not compatible with {framework} ", StringComparison.Ordinal)));
        Assert.Contains(errors, static error => error.Contains("net8.0", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(consumer.Folder, "*.g.cs", SearchOption.AllDirectories));
    }

    private Task<DotnetResult> BuildAsync()
    {
        foreach (object[] shape in Shapes)
        {
            (string package, string frameworks) = ((string)shape[0], (string)shape[1]);
            s_consumers[(package, frameworks)] = Consumer.Create(
                feed,
                "",
                "Library",
                package: package,
                properties: $"""
                    <TargetFrameworks>{frameworks}</TargetFrameworks>
                    <LangVersion>latest</LangVersion>
                    <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
                    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                    """)
                .With("OktaScopes.txt", Readme.Blocks("text")[0])
                .With("IDirectory.cs", Readme.Blocks("csharp")[0]);
        }

        return new Consumers(feed, s_consumers.Values).BuildAsync();
    }
}
