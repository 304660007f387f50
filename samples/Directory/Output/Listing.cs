using System.Text;
using OktaDirectory.Commands;
using OktaGen;
using Spectre.Console;

namespace OktaDirectory.Output;

/// <summary>Writes the entries of a listing as they come, and shows on a terminal how far it is.</summary>
/// <param name="noun">What the entries are, in the plural.</param>
/// <param name="columns">What tables and CSV show of them.</param>
internal sealed class Listing<T>(string noun, IReadOnlyList<Column<T>> columns)
{
    /// <summary>Writes all entries, or as many as the limit says.</summary>
    public async Task WriteAsync(Invocation call, OktaPageable<T> entries, CancellationToken cancellationToken)
    {
        int? limit = call.Get(ListingOptions.Limit);
        OktaCursor? next = null;
        bool isCut = false;
        int count = 0;
        await using (TextWriter? file = Open(call))
        {
            await using IEntryWriter<T> writer = CreateWriter(call, file);
            await ShowProgressAsync(call, limit, async report =>
            {
                await foreach (OktaPage<T> page in entries.AsPages(CursorOf(call), cancellationToken))
                {
                    int wanted = Math.Min(page.Items.Count, limit - count ?? int.MaxValue);
                    foreach (T entry in page.Items.Take(wanted))
                    {
                        await writer.WriteAsync(entry);
                    }

                    count += wanted;
                    report(count);
                    if (count == limit)
                    {
                        // Where a page is cut, the next one would leave entries out.
                        isCut = wanted < page.Items.Count;
                        next = isCut ? null : page.Next;
                        break;
                    }
                }
            });
        }

        if (isCut)
        {
            call.Terminal.Note($"There are more {noun} than --limit says.");
        }
        else if (next is not null)
        {
            call.Terminal.Note($"There may be more {noun}: go on with --cursor \"{next}\"");
        }
        else if (count == 0)
        {
            call.Terminal.Note($"There are no such {noun}.");
        }
    }

    /// <summary>Writes entries that are all there.</summary>
    public async Task WriteAsync(Invocation call, params IReadOnlyList<T> entries)
    {
        await using TextWriter? file = Open(call);
        await using IEntryWriter<T> writer = CreateWriter(call, file);
        foreach (T entry in entries)
        {
            await writer.WriteAsync(entry);
        }
    }

    /// <summary>The page size to ask for: equal pages that end where the limit does.</summary>
    /// <param name="call">The run.</param>
    /// <param name="most">The most that a page should hold.</param>
    public static int PageSize(Invocation call, int most = ListingOptions.PageSize)
    {
        if (call.Get(ListingOptions.Limit) is not { } limit)
        {
            return most;
        }

        int pages = (limit + most - 1) / most;
        return (limit + pages - 1) / pages;
    }

    private static OktaCursor? CursorOf(Invocation call) => call.Get(ListingOptions.Cursor) is { } text ? OktaCursor.Parse(text) : null;

    private static StreamWriter? Open(Invocation call)
    {
        if (call.Get(ListingOptions.Output) is not { } file)
        {
            return null;
        }

        return call.Get(ListingOptions.Format) == ListingFormat.Table
            ? throw new CommandException("A table is for the screen: add --format csv or --format jsonl to write a file.")
            : new StreamWriter(file.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private IEntryWriter<T> CreateWriter(Invocation call, TextWriter? file)
    {
        TextWriter writer = file ?? call.Terminal.OutWriter;
        return call.Get(ListingOptions.Format) switch
        {
            ListingFormat.Csv => new CsvEntryWriter<T>(writer, columns),
            ListingFormat.Jsonl => new JsonLinesEntryWriter<T>(writer),
            _ => new TableEntryWriter<T>(call.Terminal.Out, columns),
        };
    }

    // Not where it would be written between the entries.
    private async Task ShowProgressAsync(Invocation call, int? limit, Func<Action<int>, Task> work)
    {
        bool isClear = call.Get(ListingOptions.Format) == ListingFormat.Table
            || call.IsGiven(ListingOptions.Output)
            || Console.IsOutputRedirected;
        if (!call.Terminal.IsWatched || !isClear)
        {
            await work(static _ => { });
            return;
        }

        await call.Terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn())
            .StartAsync(context =>
            {
                ProgressTask task = context.AddTask(noun, maxValue: limit ?? 1);
                task.IsIndeterminate = limit is null;
                return work(count =>
                {
                    task.Description = $"{count} {noun}";
                    task.Value = limit is null ? 0 : count;
                });
            });
    }
}
