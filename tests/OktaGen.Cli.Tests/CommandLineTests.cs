using System.CommandLine;

namespace OktaGen.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_unknown_command_is_refused()
    {
        using var error = new StringWriter();

        int exitCode = await OktaGenCommand.Create().Parse(["fly"]).InvokeAsync(new InvocationConfiguration { Error = error });

        Assert.Equal(1, exitCode);
        Assert.Contains("fly", error.ToString(), StringComparison.Ordinal);
    }
}
