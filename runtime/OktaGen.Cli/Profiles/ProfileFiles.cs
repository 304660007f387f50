using OktaGen.Cli.Files;
using OktaGen.Cli.Profiles.Writing;

namespace OktaGen.Cli.Profiles;

/// <summary>The two files of a run: the schemas as the org has them, and the code.</summary>
/// <param name="code">The C# file.</param>
/// <param name="schemas">The file of the schemas.</param>
internal sealed class ProfileFiles(string code, string schemas)
{
    public string Schemas => schemas;

    /// <summary>The files that differ from what they are to be.</summary>
    /// <exception cref="ToolException">The C# file is a person's.</exception>
    public IReadOnlyList<string> FindDifferent(string codeText, string schemasText)
    {
        if (File.Exists(code)
            && Read(code) is { Length: > 0 } present
            && !present.StartsWith(ProfileWriter.Header, StringComparison.Ordinal))
        {
            throw new ToolException($"{code} was not written by this command: it is not overwritten. Give another file by --output.");
        }

        return [.. new[] { (Path: code, Text: codeText), (Path: schemas, Text: schemasText) }
            .Where(static file => !File.Exists(file.Path) || Read(file.Path) != file.Text)
            .Select(static file => file.Path)];
    }

    /// <summary>Writes those that differ.</summary>
    public void Write(IReadOnlyList<string> different, string codeText, string schemasText)
    {
        foreach (string path in different)
        {
            AtomicFile.Write(path, path == code ? codeText : schemasText);
        }
    }

    // A checkout may have given the file other line ends.
    private static string Read(string path) =>
        File.ReadAllText(path).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
