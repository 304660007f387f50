using Microsoft.OpenApi;

namespace OktaGen.Cli.Descriptions;

/// <summary>What was read of a description.</summary>
/// <param name="Document">The document. Of operations that cannot be used it holds what they are called and need to be selected.</param>
/// <param name="Faults">Why an operation cannot be used, by its JSON pointer.</param>
/// <param name="Endless">The references that lead back to themselves alone, and are read as any value.</param>
internal sealed record Description(
    OpenApiDocument Document, IReadOnlyDictionary<string, DescriptionFault> Faults, IReadOnlyList<DescriptionFault> Endless);
