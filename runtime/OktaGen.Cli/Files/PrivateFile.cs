namespace OktaGen.Cli.Files;

/// <summary>A file that only its owner may read. On Windows the folder's rights decide that.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnersMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OthersMode =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Writes it.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="replace">Whether a file that is there gives way; otherwise it stays, and this throws.</param>
    public static void Write(string path, string text, bool replace = false)
    {
        if (!replace && File.Exists(path))
        {
            throw new ToolException($"{path} exists already, and was left as it is. Give another path, or move it away.");
        }

        AtomicFile.Write(path, text, OwnersMode, replace);
    }

    /// <summary>Leaves it to its owner alone.</summary>
    public static void Close(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, OwnersMode);
        }
    }

    /// <summary>
    /// A file that was found, and that this run did not make, counts only where nobody else can have made, read or changed it.
    /// </summary>
    /// <exception cref="ToolException">Somebody can.</exception>
    public static void EnsureTrusted(string path)
    {
        if (!FileOwner.IsCurrentUser(path))
        {
            throw new ToolException($"{path} was found, and is no file of yours: whoever put it there may know the key. It is not used. "
                + "Remove it, or give another path.");
        }

        if (IsOpenToOthers(path))
        {
            throw new ToolException(
                $"{path} was found, and others can read or write it: they may know the key, or have put it there. It is not used. "
                + $"Remove it; or, if you made it yourself and nobody else can have read it: chmod 600 {path}");
        }
    }

    /// <summary>Whether others than the owner may read or write a file, as far as that can be seen.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OthersMode) != 0;
}
