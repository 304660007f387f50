using System.Formats.Tar;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace OktaGen.Cli.Files;

/// <summary>Whose a file is.</summary>
internal static class FileOwner
{
    // No key is larger, and what is looked at is read.
    private const long MaxBytes = 1024 * 1024;

    /// <summary>Whether it is a plain file of the user who runs this. Windows does not ask: there the folder's rights decide.</summary>
    public static bool IsCurrentUser(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        if (new FileInfo(path) is { Exists: true, Length: > MaxBytes })
        {
            return false;
        }

        // The archive writer is the public part of .NET that tells a file's owner. It takes links, pipes and devices for what they are.
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(path, "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile } entry && unchecked((uint)entry.Uid) == GetEffectiveUserId();
    }

    [UnsupportedOSPlatform("windows")]
    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint GetEffectiveUserId();
}
