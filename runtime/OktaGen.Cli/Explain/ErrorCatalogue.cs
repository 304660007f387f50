using System.Globalization;

namespace OktaGen.Cli.Explain;

/// <summary>The errors of Okta that are understood, read from the data file that lies in this assembly.</summary>
internal static class ErrorCatalogue
{
    /// <summary>The code of a page in HTML, which has none.</summary>
    public const string HtmlPage = "HTML";

    private const string Resource = "OktaGen.Cli.Explain.errors.tsv";

    private static readonly Lazy<Dictionary<string, KnownError>> s_errors = new(Read);

    public static IReadOnlyCollection<KnownError> All => s_errors.Value.Values;

    /// <summary>The error of a code, whatever its case.</summary>
    public static KnownError? Find(string code) => s_errors.Value.GetValueOrDefault(code);

    private static Dictionary<string, KnownError> Read()
    {
        using Stream stream = typeof(ErrorCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing in this assembly.");
        using var reader = new StreamReader(stream);
        var errors = new Dictionary<string, KnownError>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                string[] columns = line.Split('\t');
                errors.Add(columns[0], new KnownError(
                    columns[0],
                    [.. columns[1].Split(' ').Select(static status => int.Parse(status, CultureInfo.InvariantCulture))],
                    Enum.Parse<Fault>(columns[2]),
                    columns[3],
                    columns[4]));
            }
        }

        return errors;
    }
}
