using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Catalogue;

/// <summary>
/// Corrections of what rules make of a description: a reviewed file with a line for each, of <c>METHOD path</c>, what is so, and the
/// reason, separated by tabs. What is so is a retry class, where the method does not decide what may be repeated, or
/// <c>items=</c> and the places at which a list may be, where operations answer in several forms.
/// </summary>
internal static class CatalogueOverlay
{
    private const string Items = "items=";

    /// <exception cref="InvalidDataException">A line is malformed or twice there.</exception>
    public static Dictionary<string, Func<Operation, Operation>> Read(string text)
    {
        var corrections = new Dictionary<string, Func<Operation, Operation>>(StringComparer.Ordinal);
        foreach (string line in text.Split('\n')
            .Select(static line => line.TrimEnd('\r'))
            .Where(static line => line is not ("" or ['#', ..])))
        {
            if (line.Split('\t') is not [string operation, string fact, { Length: > 0 }]
                || Correction(fact) is not { } correction
                || !corrections.TryAdd(operation, correction))
            {
                throw new InvalidDataException(
                    $"Operation, retry class (Safe or Never) or {Items}places, and reason are wanted once, separated by tabs: {line}");
            }
        }

        return corrections;
    }

    private static Func<Operation, Operation>? Correction(string fact)
    {
        if (fact.StartsWith(Items, StringComparison.Ordinal) && fact.Length > Items.Length && !fact.Contains(' ', StringComparison.Ordinal))
        {
            return operation => operation with { Paging = PagingKind.Object, Items = fact[Items.Length..] };
        }

        return Enum.TryParse(fact, out RetryClass retry) ? operation => operation with { Retry = retry } : null;
    }
}
