using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Catalogue;

/// <summary>
/// Corrections of the rule that the method decides what may be repeated: a reviewed file with a line for each, of
/// <c>METHOD path</c>, retry class and reason, separated by tabs.
/// </summary>
internal static class RetryOverlay
{
    /// <exception cref="InvalidDataException">A line is malformed or twice there.</exception>
    public static Dictionary<string, RetryClass> Read(string text)
    {
        var classes = new Dictionary<string, RetryClass>(StringComparer.Ordinal);
        foreach (string line in text.Split('\n')
            .Select(static line => line.TrimEnd('\r'))
            .Where(static line => line is not ("" or ['#', ..])))
        {
            if (line.Split('\t') is not [string operation, string name, { Length: > 0 }]
                || !Enum.TryParse(name, out RetryClass retry)
                || !classes.TryAdd(operation, retry))
            {
                throw new InvalidDataException(
                    $"Operation, retry class (Safe or Never) and reason are wanted once, separated by tabs: {line}");
            }
        }

        return classes;
    }
}
