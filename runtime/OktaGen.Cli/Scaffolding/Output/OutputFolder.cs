using OktaGen.Cli.Scaffolding.Writing;

namespace OktaGen.Cli.Scaffolding.Output;

/// <summary>The folder that the files go to. Files without the scaffolder's header are somebody's own: they are never touched.</summary>
internal sealed class OutputFolder
{
    private readonly string _root;

    /// <exception cref="IOException">It is no path.</exception>
    public OutputFolder(string root) => _root = root.Contains('\0', StringComparison.Ordinal)
        ? throw new IOException("A path with a null character is none.")
        : Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>What has to change so that the folder holds exactly these files.</summary>
    /// <exception cref="IOException">A file that is not the scaffolder's own stands in the way.</exception>
    public IReadOnlyList<FileChange> Compare(IReadOnlyList<ScaffoldedFile> files)
    {
        var changes = new List<FileChange>();
        WrittenFiles written = ReadWritten();
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScaffoldedFile file in files)
        {
            string path = PathOf(file.Path);
            wanted.Add(path);
            if (!File.Exists(path))
            {
                changes.Add(new FileChange(FileChangeKind.Added, file.Path, file.Text));
                continue;
            }

            string present = File.ReadAllText(path);
            if (Normalize(present) == file.Text)
            {
                continue;
            }

            changes.Add(IsOwn(present)
                ? new FileChange(FileChangeKind.Changed, file.Path, file.Text, written.IsEdited(file.Path, Normalize(present)))
                : throw new IOException(
                    $"'{path}' was not written by the scaffolder and is not overwritten: move it, or choose another output folder."));
        }

        foreach (string path in OwnFiles().Where(path => !wanted.Contains(path)).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(_root, path).Replace('\\', '/');
            changes.Add(new FileChange(
                FileChangeKind.Removed, relative, null, written.IsEdited(relative, Normalize(File.ReadAllText(path)))));
        }

        return changes;
    }

    public void Apply(FileChange change)
    {
        string path = PathOf(change.Path);
        if (change.Text is null)
        {
            File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, change.Text);
    }

    /// <summary>Remembers what was written, so that a later run can tell what a person changed.</summary>
    public void Remember(IReadOnlyList<ScaffoldedFile> files)
    {
        string path = PathOf(WrittenFiles.FileName);
        string text = WrittenFiles.Write(files.Select(static file => (file.Path, file.Text)));
        if (!File.Exists(path) || Normalize(File.ReadAllText(path)) != text)
        {
            Directory.CreateDirectory(_root);
            File.WriteAllText(path, text);
        }
    }

    private WrittenFiles ReadWritten() =>
        WrittenFiles.Read(PathOf(WrittenFiles.FileName) is var path && File.Exists(path) ? File.ReadAllText(path) : string.Empty);

    // Whatever names a plan has, and wherever links lead: nothing outside is read, written or deleted.
    private string PathOf(string relative)
    {
        string path = relative.Contains('\0', StringComparison.Ordinal)
            ? _root
            : Path.GetFullPath(relative.Replace('/', Path.DirectorySeparatorChar), _root);
        string inside = Path.GetRelativePath(_root, path);
        if (inside is "." or ".."
            || inside.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || Path.IsPathRooted(inside))
        {
            throw new IOException($"'{relative}' does not lie in the output folder '{_root}': nothing is written elsewhere.");
        }

        for (string part = path; part.Length > _root.Length; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is { } target)
            {
                throw new IOException(
                    $"'{part}' is a link to '{target}': nothing is written through it. Give that folder by --output, or remove the link.");
            }
        }

        return path;
    }

    private IEnumerable<string> OwnFiles() => ScaffoldWriter.Folders
        .Select(PathOf)
        .Where(Directory.Exists)
        .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs"))
        .Where(static path => IsOwn(File.ReadAllText(path)));

    private static bool IsOwn(string text) =>
        text.TrimStart('\uFEFF') is var start
        && (start.StartsWith(ScaffoldWriter.Header, StringComparison.Ordinal)
        || start.StartsWith(OperationsTableWriter.Header, StringComparison.Ordinal));

    // A checkout may have given the file other line ends.
    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
