using System.CommandLine;
using Microsoft.Extensions.Options;
using OktaGen.Authentication;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Actions;

/// <summary>Runs a command, and turns what can go wrong in its surroundings into a message and an exit code.</summary>
internal static class ToolAction
{
    public static void SetGuardedAction(this Command command, Func<ParseResult, CancellationToken, Task<int>> action) =>
        FailurePath.SetAction(command, action, static exception => exception switch
        {
            OptionsValidationException faulty => faulty.Failures,
            PrivateKeyFormatException => [$"The private key {exception.Message}"],
            OktaException refused => [OrgTrouble.Describe(refused)],
            _ => null,
        });
}
