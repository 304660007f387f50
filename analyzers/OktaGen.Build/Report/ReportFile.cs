using System.Text;
using System.Text.RegularExpressions;

namespace OktaGen.Build.Report;

/// <summary>The files of a report, which lie in the folder that was asked for and nowhere else.</summary>
internal static class ReportFile
{
    // With what is added, a name stays below what file systems allow.
    private const int MaxBytes = 200;

    private static readonly Regex s_device = new(
        @"\A(?:AUX|CON|NUL|PRN|(?:COM|LPT)[0-9])(?:\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The name of an assembly as that of a file: an assembly can be called as no file can, or as one elsewhere.</summary>
    public static string NameOf(string assembly)
    {
        string name = string.Concat(assembly.Select(static character => CanStandInName(character) ? character : '_')).Trim(' ', '.');
        name = name.Length == 0 || s_device.IsMatch(name) ? "_" + name : name;
        while (Encoding.UTF8.GetByteCount(name) > MaxBytes)
        {
            name = name.Substring(0, name.Length - 1);
        }

        return name;
    }

    /// <summary>Whether a file lies in a folder, and in none below it.</summary>
    public static bool IsIn(string folder, string file) =>
        string.Equals(Path.GetDirectoryName(Path.GetFullPath(file)), Path.GetFullPath(folder)
            .TrimEnd('/', Path.DirectorySeparatorChar), StringComparison.Ordinal);

    private static bool CanStandInName(char character) =>
        character is not ('/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && VisibleText.IsSeen(character);
}
