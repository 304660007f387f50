using System.CommandLine;
using OktaGen.Cli.Catalogue;

namespace OktaGen.Cli;

/// <summary>The tool's table of contents: its commands.</summary>
internal static class OktaGenCommand
{
    public static RootCommand Create() => new("Typed Okta clients whose permissions are checked by the compiler.")
    {
        CatalogueCommand.Create(),
    };
}
