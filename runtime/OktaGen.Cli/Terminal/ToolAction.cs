using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OktaGen.Authentication;

namespace OktaGen.Cli.Terminal;

/// <summary>Runs a command, and turns what can go wrong in its surroundings into a message and an exit code.</summary>
internal static class ToolAction
{
    public static void SetGuardedAction(this Command command, Func<ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                return await action(arguments, cancellationToken);
            }
            catch (OptionsValidationException exception)
            {
                await WriteAsync(exception.Failures);
            }
            catch (PrivateKeyFormatException exception)
            {
                await WriteAsync([$"The private key {exception.Message}"]);
            }
            catch (OperationCanceledException)
            {
                await WriteAsync(["Cancelled."]);
            }
            catch (Exception exception) when (exception is ToolException or OktaException or IOException or InvalidDataException or UnauthorizedAccessException or JsonException)
            {
                await WriteAsync([exception.Message]);
            }

            return ExitCodes.Failure;

            async Task WriteAsync(IEnumerable<string> lines)
            {
                foreach (string line in lines)
                {
                    await arguments.InvocationConfiguration.Error.WriteLineAsync(line);
                }
            }
        });
}
