using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace OktaGen.Cli.Terminal;

/// <summary>What a command says: to a person in tables and colours, through a pipe in plain lines, to a program as one JSON object.</summary>
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

    /// <summary>A line for people, as long as it is.</summary>
    public void WriteLine(string text, Tone tone = Tone.Plain)
    {
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
    /// <param name="rows">The rows.</param>
    public void WriteTable(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        if (_terminal is not null)
        {
            WriteDrawn(_terminal, headers, rows);
            return;
        }

        Cell[][] lines = [.. headers.Count == 0 ? [] : (Cell[][])[[.. headers.Select(static header => new Cell(header))]], .. rows.Select(static row => row.ToArray())];
        int[] widths = [.. Enumerable.Range(0, lines.Max(static line => line.Length)).Select(column => lines.Max(line => column < line.Length ? line[column].Text.Length : 0))];
        foreach (Cell[] line in lines)
        {
            _people.WriteLine(string.Join("  ", line.Select((cell, column) => cell.Text.PadRight(widths[column]))).TrimEnd());
        }
    }

    /// <summary>While something goes on, a terminal says what.</summary>
    public async Task<T> WaitAsync<T>(string what, Func<Action<string>, Task<T>> work) => _terminal is null
        ? await work(static _ => { })
        : await _terminal.Status().StartAsync(Markup.Escape(what), context => work(now => context.Status = Markup.Escape(now)));

    /// <summary>The result for programs; nothing where a person reads.</summary>
    public void WriteJson<T>(T result, JsonTypeInfo<T> type)
    {
        if (IsJson)
        {
            _output.WriteLine(JsonSerializer.Serialize(result, type));
        }
    }

    /// <summary>Text to be copied, such as settings: never wrapped nor coloured.</summary>
    public void WriteVerbatim(string text) => _people.WriteLine(text);

    private static void WriteDrawn(IAnsiConsole terminal, IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = headers.Count > 0 };
        for (int column = 0; column < rows.Max(static row => row.Count); column++)
        {
            table.AddColumn(new TableColumn(new Text(column < headers.Count ? headers[column] : "")));
        }

        foreach (IReadOnlyList<Cell> row in rows)
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
