using System.Text;
using Microsoft.OpenApi;
using OktaGen.Cli.Terminal;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Catalogue;

/// <summary>Makes the data file of the catalogue.</summary>
internal static class CatalogueText
{
    /// <param name="documents">The descriptions; of an operation that several describe, the first counts.</param>
    /// <param name="corrections">The corrections, in the order in which they are made.</param>
    /// <exception cref="InvalidDataException">A correction is for no operation, or an operation has no id.</exception>
    public static string Write(
        IReadOnlyList<OpenApiDocument> documents, IReadOnlyList<CatalogueCorrection> corrections)
    {
        var operations = new SortedDictionary<string, Operation>(StringComparer.Ordinal);
        foreach (Operation operation in documents.SelectMany(CatalogueBuilder.ReadOperations))
        {
            operations.TryAdd(operation.Path + " " + operation.Method, operation);
        }

        HashSet<string> needed = [.. operations.Values.SelectMany(static operation => operation.Scopes)];
        HashSet<string> unused = [.. corrections.Select(static correction => correction.Operations)];
        var text = new StringBuilder();
        text.Append("# Okta's operations. Made by `oktagen catalogue` from these descriptions; its overlay says what they do not.\n");
        foreach (OpenApiDocument document in documents)
        {
            text.Append('@').Append(CatalogueBuilder.ReadTitle(document)).Append('\n');
        }

        foreach (string scope in documents.SelectMany(CatalogueBuilder.ReadScopes)
            .Distinct()
            .Where(scope => !needed.Contains(scope))
            .Order(StringComparer.Ordinal))
        {
            text.Append(scope).Append('\n');
        }

        foreach (Operation operation in operations.Values)
        {
            Operation corrected = operation;
            foreach (CatalogueCorrection correction in corrections.Where(correction => correction.IsFor(operation)))
            {
                unused.Remove(correction.Operations);
                corrected = correction.Apply(corrected);
            }

            text.Append(OperationText.Write(corrected)).Append('\n');
        }

        return unused.Count == 0
            ? text.ToString()
            : throw new InvalidDataException(
                $"The overlay corrects {Count.Of(unused.Count, "operation")} that no description has: "
                + string.Join(", ", unused.Order(StringComparer.Ordinal)));
    }
}
