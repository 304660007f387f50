using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_unknown_command_is_refused()
    {
        (int exitCode, _, string error) = await Tool.RunAsync("fly");

        Assert.Equal(1, exitCode);
        Assert.Contains("fly", error, StringComparison.Ordinal);
    }
}
