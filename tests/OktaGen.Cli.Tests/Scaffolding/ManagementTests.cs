using OktaGen.Cli.Tests.Support;
using OktaGen.Management;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>
/// The packages of ready-made clients are what the scaffolder makes of Okta's description, and nobody has changed them by hand.
/// </summary>
public sealed class ManagementTests
{
    [DescriptionTheory]
    [InlineData("OktaGen.Management")]
    [InlineData("OktaGen.Policies")]
    public async Task The_ready_made_client_is_what_the_scaffolder_writes(string package)
    {
        (int exitCode, _, string error) = await Tool.RunAsync([.. Arguments(package), OktaDescriptions.Management!, "--check"]);

        Assert.Equal(string.Empty, error);
        Assert.Equal(0, exitCode);
    }

    // As a response file they are relative to the project's folder, in which a test does not run, and where the built assemblies lie is a
    // matter of the build.
    private static IEnumerable<string> Arguments(string package)
    {
        string folder = Path.Combine(OktaDescriptions.RepositoryRoot, "runtime", package);
        return ((string[])["scaffold"]).Concat(File.ReadLines(Path.Combine(folder, "scaffold.rsp"))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split(' '))
            .SelectMany(words => words switch
            {
                ["--uses", var path] =>
                    [words[0], Path.Combine(Path.GetDirectoryName(typeof(IUsers).Assembly.Location)!, Path.GetFileName(path))],
                ["--output" or "--overlay", var path] => [words[0], Path.Combine(folder, path)],
                _ => words,
            }));
    }
}
