using System.Text;

namespace OktaGen.Cli.Files;

/// <summary>Writes files that are there whole or not at all, whatever happens meanwhile. A symbolic link is followed, and stays.</summary>
internal static class AtomicFile
{
    private const string PartialExtension = ".partial";

    /// <summary>Replaces a file, whose mode stays, or makes it.</summary>
    public static void Write(string path, string text) =>
        Write(path, text, OperatingSystem.IsWindows() || !File.Exists(path) ? null : File.GetUnixFileMode(path), replace: true);

    /// <param name="path">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="mode">Who may read and write it, where the system knows modes; null for what is usual.</param>
    /// <param name="replace">Whether a file that is there gives way.</param>
    /// <exception cref="ToolException">The path is a link that leads nowhere.</exception>
    public static void Write(string path, string text, UnixFileMode? mode, bool replace)
    {
        string full = FileLinks.Resolve(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string partial = $"{full}.{Path.GetRandomFileName()}{PartialExtension}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        try
        {
            using (var stream = new FileStream(partial, options))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(partial, full, replace);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Removes what writers of a file have left who were killed. Who calls is the only one who writes it.</summary>
    public static void RemovePartials(string path)
    {
        string full = FileLinks.Resolve(path);
        foreach (string partial in Directory.GetFiles(
            Path.GetDirectoryName(full)!, $"{Path.GetFileName(full)}.*{PartialExtension}"))
        {
            File.Delete(partial);
        }
    }
}
