using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Cli.Scaffolding.Output;

/// <summary>
/// Remembers in the output folder what was written, a digest of each file: by that a later run tells what a person has changed since from
/// what the description has.
/// </summary>
internal sealed class WrittenFiles
{
    /// <summary>The file that remembers it.</summary>
    public const string FileName = ".oktagen-scaffold";

    private readonly Dictionary<string, string> _digests = new(StringComparer.Ordinal);

    /// <summary>Reads what an earlier run remembered. What is no such line is passed over.</summary>
    public static WrittenFiles Read(string text)
    {
        var written = new WrittenFiles();
        foreach (string[] parts in text.Split('\n')
            .Select(static line => line.Trim().Split("  ", 2))
            .Where(static parts => parts.Length == 2))
        {
            written._digests[parts[1]] = parts[0];
        }

        return written;
    }

    /// <summary>The text that remembers these files.</summary>
    public static string Write(IEnumerable<(string Path, string Text)> files) => string.Concat(
        files.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => $"{DigestOf(file.Text)}  {file.Path}\n"));

    /// <summary>Whether a file was written with another text than it has. Of one that nobody remembers, nothing is known.</summary>
    /// <param name="path">The path under the output folder, with slashes.</param>
    /// <param name="text">The text, with line ends as they are written.</param>
    public bool IsEdited(string path, string text) => _digests.TryGetValue(path, out string? digest) && digest != DigestOf(text);

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
