using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OktaGen.Authentication;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Actions;

/// <summary>Runs a command, and turns what can go wrong in its surroundings into a message and an exit code.</summary>
internal static class ToolAction
{
    public static void SetGuardedAction(this Command command, Func<ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                RefuseNul(arguments);
                return await action(arguments, cancellationToken);
            }
            catch (ToolException exception)
            {
                Write(exception.Faults);
            }
            catch (OptionsValidationException exception)
            {
                Write(exception.Failures);
            }
            catch (PrivateKeyFormatException exception)
            {
                Write([$"The private key {exception.Message}"]);
            }
            catch (OperationCanceledException)
            {
                Write(["Cancelled."]);
            }
            catch (OktaException exception)
            {
                Write([OrgTrouble.Describe(exception)]);
            }
            catch (Exception exception) when (
                exception is IOException or InvalidDataException or UnauthorizedAccessException or JsonException)
            {
                Write([exception.Message]);
            }

            return ExitCodes.Failure;

            void Write(IEnumerable<string> lines)
            {
                foreach (string line in lines.Distinct(StringComparer.Ordinal))
                {
                    ToolOutput.WriteError(arguments, line);
                }
            }
        });

    // No file and no org has it in a name.
    private static void RefuseNul(ParseResult arguments)
    {
        if (arguments.Tokens.FirstOrDefault(static token => token.Value.Contains('\0', StringComparison.Ordinal)) is { } token)
        {
            throw new ToolException($"'{token.Value}' holds a NUL character, which no name has. Write it without.");
        }
    }
}
