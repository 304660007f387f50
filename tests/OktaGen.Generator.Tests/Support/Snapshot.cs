using System.Reflection;
using System.Runtime.CompilerServices;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Support;

/// <summary>
/// Compares generated clients with a file in <c>Snapshots</c>. <c>OKTAGEN_UPDATE_SNAPSHOTS=1</c> writes the file instead: read its
/// change before it is committed.
/// </summary>
internal static class Snapshot
{
    private const string Version = "\"OktaGen\", \"0.0.0\"";

    private static readonly string s_version = $"\"OktaGen\", \"{typeof(OktaClientGenerator).Assembly.GetName().Version!.ToString(3)}\"";

    public static string Folder { get; } = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "SnapshotFolder").Value!;

    /// <summary>Runs the generator with every check of <see cref="Generated"/>, then compares.</summary>
    public static GeneratorRun Verify(string source, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Verify(Generated.Run(source), test, file);

    public static GeneratorRun Verify(GeneratorRun run, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        Compare(TextOf(run), PathOf($"{Path.GetFileNameWithoutExtension(file.Replace('\\', '/'))}.{test}"));
        return run;
    }

    /// <summary>The expected clients of a test, by file name, as this version generates them.</summary>
    public static IEnumerable<(string Name, string Text)> Read(string test) =>
        from file in OfThisVersion(File.ReadAllText(PathOf(test))).Split("==== ", StringSplitOptions.RemoveEmptyEntries)
        let end = file.IndexOf('\n', StringComparison.Ordinal)
        select (file[..end], file[(end + 1)..]);

    /// <summary>An expected text as this version generates it.</summary>
    public static string OfThisVersion(string text) => text.Replace(Version, s_version, StringComparison.Ordinal);

    /// <summary>The generated clients, one after the other by file name, whatever the version that generated them.</summary>
    public static string TextOf(GeneratorRun run) => string.Concat(run.Sources
        .Where(static source => source.Key != Generated.ScopesFile)
        .OrderBy(static source => source.Key, StringComparer.Ordinal)
        .Select(static source => $"==== {source.Key}\n{source.Value}"))
        .Replace(s_version, Version, StringComparison.Ordinal);

    private static string PathOf(string test) => Path.Combine(Folder, test + ".verified.txt");

    private static void Compare(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("OKTAGEN_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        string expected = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (expected != actual)
        {
            Assert.Fail($"{Path.GetFileName(path)} differs; OKTAGEN_UPDATE_SNAPSHOTS=1 accepts the change.\n{FirstDifference(expected, actual)}\n\n{actual}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = expectedLines.Zip(actualLines).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n  expected: {expectedLines.ElementAtOrDefault(line)}\n  actual:   {actualLines.ElementAtOrDefault(line)}";
    }
}
