using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>OktaGen.Management is what the scaffolder makes of Okta's description, and nobody has changed it by hand.</summary>
public sealed class ManagementTests
{
    [DescriptionFact]
    public async Task The_ready_made_client_is_what_the_scaffolder_writes()
    {
        (int exitCode, _, string error) = await Tool.RunAsync([.. Arguments("scaffold.rsp"), OktaDescriptions.Management!, "--check"]);

        Assert.Equal(string.Empty, error);
        Assert.Equal(0, exitCode);
    }

    // As a response file they are relative to the project's folder, in which a test does not run.
    private static IEnumerable<string> Arguments(string responseFile)
    {
        string folder = Path.Combine(OktaDescriptions.RepositoryRoot, "runtime", "OktaGen.Management");
        return ((string[])["scaffold"]).Concat(File.ReadLines(Path.Combine(folder, responseFile))
            .Where(static line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ') is [var name and ("--output" or "--overlay"), var path] ? [name, Path.Combine(folder, path)] : line.Split(' ')));
    }
}
