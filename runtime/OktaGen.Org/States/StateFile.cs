using System.Text.Json;
using OktaGen.Cli;
using OktaGen.Cli.Files;

namespace OktaGen.Org.States;

/// <summary>
/// The file that an org is kept in between starts, of one process at a time. It holds tokens and keys, so only its owner may read it.
/// </summary>
internal sealed class StateFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;

    private StateFile(string path, FileStream @lock)
    {
        _path = path;
        _lock = @lock;
    }

    /// <exception cref="ToolException">Another process has it.</exception>
    public static StateFile Open(string path)
    {
        string full = FileLinks.Resolve(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        StateFile file;
        try
        {
            file = new StateFile(path, new FileStream(full + ".lock", new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            }));
        }
        catch (IOException exception) when (File.Exists(full + ".lock"))
        {
            throw new ToolException(
                $"The state file {path} is in use by another oktagen-org. Stop that one, or give --state another file.", exception);
        }

        // They hold tokens.
        AtomicFile.RemovePartials(full);
        return file;
    }

    /// <summary>What was saved last; null where nothing was.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is damaged. It is left as it is.</exception>
    public SavedState? Read()
    {
        if (!File.Exists(_path))
        {
            return null;
        }

        SavedState saved;
        try
        {
            saved = JsonSerializer.Deserialize(File.ReadAllBytes(_path), StateJson.Default.SavedState)
                ?? throw new JsonException("It is null.");
        }
        catch (JsonException exception)
        {
            throw Damaged(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The state file {_path} cannot be read: {exception.Message}", exception);
        }

        return saved.Version == SavedState.CurrentVersion
            ? saved
            : throw new ToolException(
                $"The state file {_path} is of another version of oktagen-org. Run that one, or give --state another file.");
    }

    /// <summary>Replaces what was saved, at once: whoever dies meanwhile leaves the file from before.</summary>
    public void Write(SavedState state) =>
        PrivateFile.Write(_path, JsonSerializer.Serialize(state, StateJson.Default.SavedState), replace: true);

    public ToolException Damaged(Exception cause) => new(
        $"The state file {_path} is damaged, and was left as it is: {cause.Message} "
        + "Put a copy back in its place; or move it away, and a new org begins, with new credentials.",
        cause);

    public void Dispose() => _lock.Dispose();
}
