using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace OktaGen.Cli.Terminal;

/// <summary>
/// What a command says: to a person in tables and colours, through a pipe in plain lines, to a program as one JSON object. All text that is
/// not JSON goes through <see cref="CleanText"/> here.
/// </summary>
internal sealed class ToolOutput
{
    private readonly TextWriter _output;
    private readonly TextWriter _people;
    private readonly IAnsiConsole? _terminal;

    public ToolOutput(ParseResult arguments)
    {
        _output = arguments.InvocationConfiguration.Output;
        IsJson = arguments.GetValue(Json);
        _people = IsJson ? TextWriter.Null : _output;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_people) });
        _terminal = console.Profile.Out.IsTerminal ? console : null;
    }

    public static Option<bool> Json { get; } = new("--json") { Description = "Write one JSON object, for programs." };

    public bool IsJson { get; }

    /// <summary>What went wrong: a line on the standard error.</summary>
    public static void WriteError(ParseResult arguments, string text) =>
        arguments.InvocationConfiguration.Error.WriteLine(CleanText.Line(text));

    /// <summary>A line for people, as long as it is.</summary>
    public void WriteLine(string text, Tone tone = Tone.Plain)
    {
        text = CleanText.Line(text);
        if (_terminal is null)
        {
            _people.WriteLine(text);
        }
        else
        {
            _terminal.Write(new Text(text + Environment.NewLine, StyleOf(tone)));
        }
    }

    /// <summary>What belongs to the line before, such as the call of a step.</summary>
    public void WriteDetail(string text) => WriteLine("    " + text, Tone.Faint);

    /// <summary>A table for people, with lines around it on a terminal, and columns alone elsewhere.</summary>
    /// <param name="headers">The columns' headers; empty for a table without.</param>
    /// <param name="rows">The rows; where there are none, nothing is written.</param>
    public void WriteTable(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Cell[][] clean = [
            .. rows.Select(static row => row.Select(static cell => cell with { Text = CleanText.Line(cell.Text) }).ToArray())];
        if (_terminal is not null)
        {
            WriteDrawn(_terminal, headers, clean);
            return;
        }

        Cell[][] lines = [.. headers.Count == 0 ? [] : (Cell[][])[[.. headers.Select(static header => new Cell(header))]], .. clean];
        int[] widths = [.. Enumerable.Range(0, lines.Max(static line => line.Length))
            .Select(column => lines.Max(line => column < line.Length ? line[column].Text.Length : 0))];
        foreach (Cell[] line in lines)
        {
            _people.WriteLine(string.Join("  ", line.Select((cell, column) => cell.Text.PadRight(widths[column]))).TrimEnd());
        }
    }

    /// <summary>While something goes on, a terminal says what.</summary>
    public async Task<T> WaitAsync<T>(string what, Func<Action<string>, Task<T>> work) => _terminal is null
        ? await work(static _ => { })
        : await _terminal.Status().StartAsync(Status(what), context => work(now => context.Status = Status(now)));

    /// <summary>The result for programs; nothing where a person reads.</summary>
    public void WriteJson<T>(T result, JsonTypeInfo<T> type)
    {
        if (IsJson)
        {
            _output.WriteLine(JsonSerializer.Serialize(result, type));
        }
    }

    /// <summary>Text of several lines to be copied, such as settings: never wrapped nor coloured.</summary>
    public void WriteVerbatim(string text) => _people.WriteLine(CleanText.Lines(text));

    /// <summary>A whole document, in place of all else that a command says.</summary>
    public void WriteDocument(string text) => _output.Write(CleanText.Lines(text));

    private static string Status(string text) => Markup.Escape(CleanText.Line(text));

    private static void WriteDrawn(IAnsiConsole terminal, IReadOnlyList<string> headers, Cell[][] rows)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = headers.Count > 0 };
        for (int column = 0; column < rows.Max(static row => row.Length); column++)
        {
            table.AddColumn(new TableColumn(new Text(column < headers.Count ? headers[column] : "")));
        }

        foreach (Cell[] row in rows)
        {
            table.AddRow(row.Select(static cell => new Text(cell.Text, StyleOf(cell.Tone))));
        }

        terminal.Write(table);
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        Tone.Faint => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
