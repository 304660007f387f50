using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Cli.Catalogue;

/// <summary>
/// Corrections of what rules make of a description: a reviewed file with a line for each, of <c>METHOD path</c> or <c>* path/*</c>, what
/// is so, and the reason, separated by tabs. What is so is a retry class, where the method does not decide what may be repeated;
/// <c>items=</c> and the places at which a list may be, where operations answer in several forms; <c>credentials=</c> and the kinds that
/// are taken of those described; or <c>accept=</c> and the media type that has to be asked for.
/// </summary>
internal static class CatalogueOverlay
{
    private const string Items = "items";
    private const string Credentials = "credentials";
    private const string Accept = "accept";

    /// <exception cref="InvalidDataException">A line is malformed or twice there.</exception>
    public static IReadOnlyList<CatalogueCorrection> Read(string text)
    {
        var corrections = new List<CatalogueCorrection>();
        var known = new HashSet<(string Operations, string Fact)>();
        foreach (string line in text.Split('\n')
            .Select(static line => line.TrimEnd('\r'))
            .Where(static line => line is not ("" or ['#', ..])))
        {
            if (line.Split('\t') is not [string operations, string fact, { Length: > 0 }]
                || Correction(fact) is not var (name, correction)
                || !known.Add((operations, name)))
            {
                throw new InvalidDataException(
                    $"Operation, retry class (Safe or Never) or {Items}=places, {Credentials}=kind or {Accept}=type, and reason are "
                    + $"wanted once, separated by tabs: {line}");
            }

            corrections.Add(new CatalogueCorrection(operations, correction));
        }

        return corrections;
    }

    private static (string Name, Func<Operation, Operation> Correct)? Correction(string fact)
    {
        if (fact.Split('=', 2) is not [string name, { Length: > 0 } value])
        {
            return Enum.TryParse(fact, out RetryClass retry) ? (nameof(RetryClass), operation => operation with { Retry = retry }) : null;
        }

        return name switch
        {
            _ when value.Any(char.IsWhiteSpace) => null,
            Items => (name, operation => operation with { Paging = PagingKind.Object, Items = value }),
            Accept => (name, operation => operation with { Accept = value }),

            // What takes no credential takes none of these either.
            Credentials when CredentialNames.Find(value) is { } kind =>
                (name, operation => operation with { Credentials = operation.Credentials & kind }),
            _ => null,
        };
    }
}
