using Spectre.Console;

namespace OktaDirectory.Output;

/// <summary>Writes a table, when all entries are known.</summary>
internal sealed class TableEntryWriter<T>(IAnsiConsole console, IReadOnlyList<Column<T>> columns) : IEntryWriter<T>
{
    private readonly Table _table = CreateTable(columns);

    public Task WriteAsync(T entry)
    {
        _table.AddRow(columns.Select(column => new Text(Cell.Clean(column.Value(entry)))));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (_table.Rows.Count > 0)
        {
            console.Write(_table);
        }

        return ValueTask.CompletedTask;
    }

    private static Table CreateTable(IReadOnlyList<Column<T>> columns)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (Column<T> column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Name)));
        }

        return table;
    }
}
