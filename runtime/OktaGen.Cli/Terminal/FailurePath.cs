using System.CommandLine;
using System.Text.Json;

namespace OktaGen.Cli.Terminal;

/// <summary>The one way in which commands fail: a line on the standard error for each cause, and an exit code.</summary>
internal static class FailurePath
{
    /// <param name="command">The command.</param>
    /// <param name="action">What it does.</param>
    /// <param name="describe">The lines for an exception of the tool's own surroundings; null where it knows none.</param>
    public static void SetAction(
        Command command, Func<ParseResult, CancellationToken, Task<int>> action, Func<Exception, IEnumerable<string>?> describe) =>
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                RefuseNul(arguments);
                return await action(arguments, cancellationToken);
            }
            catch (Exception exception) when ((describe(exception) ?? Describe(exception)) is { } lines)
            {
                foreach (string line in lines.Distinct(StringComparer.Ordinal))
                {
                    ToolOutput.WriteError(arguments, line);
                }

                return ExitCodes.Failure;
            }
        });

    private static IEnumerable<string>? Describe(Exception exception) => exception switch
    {
        ToolException fault => fault.Faults,
        OperationCanceledException => ["Cancelled."],
        IOException or InvalidDataException or UnauthorizedAccessException or JsonException => [exception.Message],
        _ => null,
    };

    // No file and no org has it in a name.
    private static void RefuseNul(ParseResult arguments)
    {
        if (arguments.Tokens.FirstOrDefault(static token => token.Value.Contains('\0', StringComparison.Ordinal)) is { } token)
        {
            throw new ToolException($"'{token.Value}' holds a NUL character, which no name has. Write it without.");
        }
    }
}
