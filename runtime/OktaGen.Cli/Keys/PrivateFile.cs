using System.Text;

namespace OktaGen.Cli.Keys;

/// <summary>A file that only its owner may read. On Windows the folder's rights decide that.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OthersMode = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Writes a file that is there whole or not at all, whatever happens meanwhile.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="replace">Whether a file that is there gives way; otherwise it stays, and this throws.</param>
    public static void Write(string path, string text, bool replace = false)
    {
        string full = Path.GetFullPath(path);
        if (!replace && File.Exists(full))
        {
            throw new ToolException($"{path} exists already, and was left as it is. Give another path, or move it away.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string partial = $"{full}.{Path.GetRandomFileName()}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
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

    /// <summary>Whether others than the owner may read or write a file, as far as that can be seen.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OthersMode) != 0;
}
