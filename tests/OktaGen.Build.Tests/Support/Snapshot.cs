using System.Reflection;

namespace OktaGen.Build.Tests.Support;

/// <summary>
/// Compares a report with a file in <c>Snapshots</c>. <c>OKTAGEN_UPDATE_SNAPSHOTS=1</c> writes the file instead: read its change before it
/// is committed.
/// </summary>
internal static class Snapshot
{
    private static readonly string s_folder = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "SnapshotFolder").Value!;

    public static void Verify(string actual, string file)
    {
        string path = Path.Combine(s_folder, file);
        if (Environment.GetEnvironmentVariable("OKTAGEN_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
