using OktaGen;

namespace MyOktaProject;

/// <summary>Where the worker is in the log, kept in a file of its own folder; without a path, not at all.</summary>
internal sealed class CursorFile(string? path)
{
    public async Task<OktaCursor?> ReadAsync(CancellationToken cancellationToken) =>
        File.Exists(path) && OktaCursor.TryParse(await File.ReadAllTextAsync(path, cancellationToken), out OktaCursor? cursor)
            ? cursor
            : null;

    public async Task WriteAsync(OktaCursor cursor, CancellationToken cancellationToken)
    {
        if (path is not null)
        {
            // Replaced at once, so that a crash leaves the old one or the new one.
            await File.WriteAllTextAsync(path + ".new", cursor.ToString(), cancellationToken);
            File.Move(path + ".new", path, overwrite: true);
        }
    }
}
