using System.CommandLine;
using Microsoft.Extensions.Options;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Gives commands their actions.</summary>
internal static class CommandExtensions
{
    private const int Cancelled = 130;

    /// <summary>Has a command do something. What goes wrong becomes a sentence on the standard error, and exit code 1.</summary>
    public static Command Does(this Command command, DirectoryHost host, Func<Invocation, CancellationToken, Task> action)
    {
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var terminal = new Terminal(arguments.InvocationConfiguration);
            try
            {
                OktaConnection okta = await host.ConnectAsync(terminal.ErrorWriter, cancellationToken);
                await action(new Invocation(arguments, okta, host, terminal), cancellationToken);
                return 0;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return Cancelled;
            }
            catch (Exception exception) when (
                exception is OktaException or OptionsValidationException or LookupException or ZoneConflictException
                or CommandException or TimeoutException or FormatException or ArgumentException or InvalidOperationException
                or IOException or UnauthorizedAccessException)
            {
                // Okta's messages say what happened and what cures it.
                terminal.Note(exception.Message);
                return 1;
            }
        });
        return command;
    }
}
