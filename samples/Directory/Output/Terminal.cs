using System.CommandLine;
using Spectre.Console;

namespace OktaDirectory.Output;

/// <summary>Where a command writes: results to the standard output, all else to the standard error.</summary>
internal sealed class Terminal
{
    // Where nobody looks at it, a table need not be folded.
    private const int FileWidth = 400;

    public Terminal(InvocationConfiguration configuration)
    {
        OutWriter = configuration.Output;
        ErrorWriter = configuration.Error;
        Out = Create(OutWriter, Console.IsOutputRedirected || OutWriter is StringWriter);
        Error = Create(ErrorWriter, Console.IsErrorRedirected || ErrorWriter is StringWriter);
    }

    public TextWriter OutWriter { get; }

    public TextWriter ErrorWriter { get; }

    public IAnsiConsole Out { get; }

    public IAnsiConsole Error { get; }

    /// <summary>Whether somebody watches the standard error.</summary>
    public bool IsWatched => Error.Profile.Out.IsTerminal && !Console.IsErrorRedirected && ErrorWriter is not StringWriter;

    /// <summary>A sentence for people, beside the results.</summary>
    public void Note(string text) => ErrorWriter.WriteLine(Cell.Clean(text));

    /// <summary>A sentence that is the result.</summary>
    public void Say(string text) => OutWriter.WriteLine(Cell.Clean(text));

    private static IAnsiConsole Create(TextWriter writer, bool isFile)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isFile ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isFile)
        {
            console.Profile.Width = FileWidth;
        }

        return console;
    }
}
