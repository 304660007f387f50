using OktaGen.Generator.Tests.Architecture;

namespace OktaGen.Generator.Tests.Catalogue;

/// <summary>
/// The methods that the releases of Okta.Sdk have, taken from their sources: a table beside the repository on some machines.
/// </summary>
internal static class SdkTable
{
    private static readonly string? s_path = Find();

    public static bool IsThere => s_path is not null;

    public static IEnumerable<(string Class, string Stem, string Verb, string Route, int Major)> Rows =>
        from line in File.ReadLines(s_path!)
        where line is not ['#', ..]
        let columns = line.Split('\t')
        from major in columns[4].Split(',')
        select (columns[0], columns[1], columns[2], columns[3].Replace("${", "{", StringComparison.Ordinal), int.Parse(major, null));

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(SourceFiles.Repository); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "reference", "okta-sdk-methods.tsv");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
