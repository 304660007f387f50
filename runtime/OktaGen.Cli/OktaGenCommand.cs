using System.CommandLine;
using OktaGen.Cli.Catalogue;
using OktaGen.Cli.Scaffolding;

namespace OktaGen.Cli;

/// <summary>The tool's table of contents: its commands.</summary>
internal static class OktaGenCommand
{
    public static RootCommand Create() => new("Typed Okta clients whose permissions are checked by the compiler.")
    {
        ScaffoldCommand.Create(),
        CatalogueCommand.Create(),
    };
}
