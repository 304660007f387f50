using System.CommandLine;

namespace OktaDirectory.Output;

/// <summary>The options of commands that write entries.</summary>
internal static class ListingOptions
{
    /// <summary>What Okta advises.</summary>
    public const int PageSize = 200;

    public static Option<ListingFormat> Format { get; } =
        new("--format", "-f") { Description = "How to write the entries: as a table, as CSV or as JSON Lines." };

    public static Option<FileInfo?> Output { get; } =
        new("--output", "-o") { Description = "The file to write, with --format csv or jsonl; by default the standard output." };

    public static Option<int?> Limit { get; } = CreateLimit();

    public static Option<string?> Cursor { get; } = new("--cursor") { Description = "Where to go on, as an earlier listing said." };

    /// <summary>For a command that writes one entry, or a list that Okta gives at once.</summary>
    public static Command WithFormat(this Command command)
    {
        command.Add(Format);
        command.Add(Output);
        return command;
    }

    /// <summary>For a command that writes a listing of pages.</summary>
    public static Command WithPages(this Command command)
    {
        command.Add(Limit);
        command.Add(Cursor);
        return command.WithFormat();
    }

    private static Option<int?> CreateLimit()
    {
        var limit = new Option<int?>("--limit") { Description = "The most entries to write; by default all." };
        limit.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int?>() < 1)
            {
                result.AddError("--limit must be at least 1.");
            }
        });
        return limit;
    }
}
