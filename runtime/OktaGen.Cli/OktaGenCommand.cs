using System.CommandLine;
using OktaGen.Cli.Catalogue;
using OktaGen.Cli.Doctor;
using OktaGen.Cli.Keys;
using OktaGen.Cli.Reports;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Setup;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli;

/// <summary>The tool's table of contents: its commands.</summary>
internal static class OktaGenCommand
{
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
            KeysCommand.Create(host),
            ScaffoldCommand.Create(),
            CatalogueCommand.Create(),
        };
    }
}
