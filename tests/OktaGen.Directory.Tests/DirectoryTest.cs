using System.CommandLine;
using OktaDirectory;
using OktaDirectory.Orgs;
using OktaGen.Management.Tests.Workflows;
using OktaGen.Testing;

namespace OktaGen.Directory.Tests;

/// <summary>Runs commands against a test org, as the app to which the scopes of the sample's list are granted.</summary>
public abstract class DirectoryTest : IAsyncLifetime
{
    private readonly PassingTimeProvider _clock = new();

    protected OktaTestOrg Org { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });
        App = Org.CreateServiceApp([.. OktaDirectory.GrantedScopes.All]);
    }

    public async Task DisposeAsync() => await Org.DisposeAsync();

    private protected OktaOptions App { get; set; } = null!;

    private protected Task<DirectoryRun> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    /// <summary>Runs a command with lines on its standard input.</summary>
    private protected async Task<DirectoryRun> RunWithInputAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        await using var host = new DirectoryHost { Org = App, Time = _clock, Input = new StringReader(input), HasPerson = false };
        int exitCode = await DirectoryCommand.Create(host).Parse(arguments).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return new DirectoryRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must succeed.</summary>
    private protected async Task<DirectoryRun> SucceedAsync(params string[] arguments)
    {
        DirectoryRun run = await RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run;
    }

    /// <summary>Runs a command that must fail, and say so on the standard error alone.</summary>
    private protected async Task<string> FailAsync(params string[] arguments)
    {
        DirectoryRun run = await RunAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
        return run.Error;
    }
}
