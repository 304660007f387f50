using System.Text;

namespace OktaGen;

/// <summary>
/// A checkpoint in a file. The file is replaced as a whole, so that a crash leaves the old one or the new one; its user alone may read it.
/// </summary>
public sealed class OktaFileCheckpoint : IOktaCheckpoint
{
    private readonly string _path;

    /// <summary>Creates the checkpoint; the file need not be there.</summary>
    /// <param name="path">The path of the file. Its folder is made where it is missing.</param>
    public OktaFileCheckpoint(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = Path.GetFullPath(path);
    }

    /// <inheritdoc/>
    public async Task<string?> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(_path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task SaveAsync(string? state, CancellationToken cancellationToken)
    {
        if (state is null)
        {
            Remove();
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);

        // Beside it, for a file moves within its own disk alone; of one name, so that a crash leaves one at most.
        string next = _path + ".next";
        File.Delete(next);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(next, options))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(state), cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, _path, overwrite: true);
    }

    private void Remove()
    {
        try
        {
            File.Delete(_path);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was ever saved.
        }
    }
}
