using Spectre.Console;

namespace OktaDirectory.Commands;

/// <summary>
/// Asks for secrets. They never stand in the command line, where other users of the machine and the shell's history would see them.
/// </summary>
internal static class Secrets
{
    /// <summary>Asks the person at the terminal, or else takes the next line of the standard input.</summary>
    public static async Task<string> ReadAsync(Invocation call, string what, CancellationToken cancellationToken)
    {
        if (call.Host.HasPerson)
        {
            return await call.Terminal.Error.PromptAsync(new TextPrompt<string>($"{Markup.Escape(what)}:").Secret(), cancellationToken);
        }

        return await call.Host.Input.ReadLineAsync(cancellationToken) is { Length: > 0 } line
            ? line
            : throw new CommandException($"The {what} is missing: give it on a line of the standard input.");
    }
}
