using System.Globalization;
using CsvHelper;

namespace OktaDirectory.Output;

/// <summary>Writes comma-separated values with a header line.</summary>
internal sealed class CsvEntryWriter<T> : IEntryWriter<T>
{
    private readonly CsvWriter _csv;
    private readonly IReadOnlyList<Column<T>> _columns;

    public CsvEntryWriter(TextWriter writer, IReadOnlyList<Column<T>> columns)
    {
        _csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true);
        _columns = columns;
        foreach (Column<T> column in columns)
        {
            _csv.WriteField(column.Name);
        }

        _csv.NextRecord();
    }

    public Task WriteAsync(T entry)
    {
        foreach (Column<T> column in _columns)
        {
            _csv.WriteField(column.Value(entry));
        }

        return _csv.NextRecordAsync();
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
