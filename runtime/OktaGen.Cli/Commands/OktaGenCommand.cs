using System.CommandLine;
using OktaGen.Cli.Catalogue;
using OktaGen.Cli.Doctor;
using OktaGen.Cli.Explain;
using OktaGen.Cli.Keys.Commands;
using OktaGen.Cli.Profiles;
using OktaGen.Cli.Reports;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Setup;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Commands;

/// <summary>The tool's table of contents: its commands.</summary>
internal static class OktaGenCommand
{
    // Time to take back what must not stay when a person breaks a command off.
    private static readonly TimeSpan s_endTime = TimeSpan.FromSeconds(15);

    /// <summary>Runs the tool. Whatever happens ends in an exit code and, where something went wrong, in a sentence.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="host">The surroundings; null for those of the process.</param>
    /// <param name="configuration">Where output goes; null for the console.</param>
    public static async Task<int> RunAsync(string[] args, ToolHost? host = null, InvocationConfiguration? configuration = null)
    {
        configuration ??= new InvocationConfiguration { ProcessTerminationTimeout = s_endTime };
        configuration.EnableDefaultExceptionHandler = false;
        try
        {
            return await Create(host).Parse(args).InvokeAsync(configuration);
        }
        catch (Exception exception)
        {
            await configuration.Error.WriteLineAsync(UnknownFault.Describe("oktagen", exception));
            return ExitCodes.Failure;
        }
    }

    /// <param name="host">The surroundings; null for those of the process.</param>
    public static RootCommand Create(ToolHost? host = null)
    {
        host ??= new ToolHost();
        return new("Typed Okta clients whose permissions are checked by the compiler.")
        {
            SetupCommand.Create(host),
            DoctorCommand.Create(host),
            ScopesCommand.Create(host),
            ReportCommand.Create(),
            ExplainCommand.Create(host),
            KeysCommand.Create(host),
            ProfileCommand.Create(host),
            ScaffoldCommand.Create(),
            CatalogueCommand.Create(),
        };
    }
}
