using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Explain;

/// <summary><c>oktagen explain</c>: says what is known of an operation, a scope, an error or a method.</summary>
internal static class ExplainCommand
{
    private const string StandardInput = "-";

    // Of a log of any length the part at hand is pasted.
    private const int MaxLength = 1_000_000;

    private static readonly Argument<string[]> s_what = new("what")
    {
        Description = "What to explain; '-', or nothing where something is piped in, is the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> s_assemblies = new("--assembly")
    {
        Description = "The dll of an app or library, to explain its methods; may be given several times.",
    };

    public static Command Create(ToolHost host)
    {
        var command = new Command(
            "explain",
            "Explains an operation by id, route or URL; a scope; an error code; a method of a built assembly; or a text that holds some,\n"
            + "such as the body of a 403 or a WWW-Authenticate header: what is needed, how it is granted, what covers it, what is near.\n"
            + "Exit codes: 0 explained, 1 nothing is known of it.")
        {
            s_what, s_assemblies, ToolOutput.Json,
        };
        command.SetGuardedAction((arguments, cancellationToken) => RunAsync(arguments, host, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, ToolHost host, CancellationToken cancellationToken)
    {
        string question = await ReadQuestionAsync(arguments.GetValue(s_what) ?? [], host, cancellationToken);
        var explainer = new Explainer([.. (arguments.GetValue(s_assemblies) ?? []).Select(static path => new AssemblyMethods(path))]);
        ExplainReport report = explainer.Explain(question);
        var output = new ToolOutput(arguments);
        Write(report, output);
        output.WriteJson(report, ReportJson.Default.ExplainReport);
        if (report.Found)
        {
            return ExitCodes.Success;
        }

        ToolOutput.WriteError(arguments, "Nothing is known of that." + (report.Nearest.Count == 0
            ? " An operation id, a method and path, a URL, a scope, an error code or the text of an error is understood."
            : " Did you mean: " + string.Join(", ", report.Nearest) + "?"));
        return ExitCodes.Failure;
    }

    private static async Task<string> ReadQuestionAsync(string[] what, ToolHost host, CancellationToken cancellationToken)
    {
        if (what is not ([] or [StandardInput]))
        {
            return string.Join(' ', what);
        }

        if (what.Length == 0 && host.Person is not null)
        {
            throw new ToolException("What? Give an operation, a scope, an error code, or '-' and the text of an error.");
        }

        char[] text = new char[MaxLength];
        int length = await Console.In.ReadBlockAsync(text, cancellationToken);
        return new string(text, 0, length);
    }

    private static void Write(ExplainReport report, ToolOutput output)
    {
        if (report.Answers.Count > 1)
        {
            output.WriteLine($"{report.Answers.Count} answers, the likeliest first.");
        }

        foreach (Explanation answer in report.Answers)
        {
            output.WriteLine(answer.ToTitle(), Tone.Good);
            output.WriteTable(
                [], [.. answer.ToLines().Select(static line => (IReadOnlyList<Cell>)[new Cell("  " + line.Label), line.Text])]);
        }

        if (report.Found)
        {
            output.WriteLine("By Okta's descriptions: " + string.Join(", ", report.Descriptions) + ".", Tone.Faint);
        }
    }
}
