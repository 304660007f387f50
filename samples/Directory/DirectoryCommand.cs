using System.CommandLine;
using OktaDirectory.Commands;
using OktaDirectory.Orgs;

namespace OktaDirectory;

/// <summary>The program's table of contents: its commands.</summary>
internal static class DirectoryCommand
{
    public static RootCommand Create(DirectoryHost host) =>
        new("Administers users, groups, apps, network zones and the System Log of an Okta org.")
    {
        UserCommands.Create(host),
        PasswordCommands.Create(host),
        SessionCommands.Create(host),
        FactorCommands.Create(host),
        GroupCommands.Create(host),
        LogCommands.Create(host),
        ZoneCommands.Create(host),
        AuthCommands.Create(host),
    };
}
