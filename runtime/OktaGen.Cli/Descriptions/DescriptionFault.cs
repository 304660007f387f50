namespace OktaGen.Cli.Descriptions;

/// <summary>Why a part of a description cannot be used.</summary>
/// <param name="Pointer">The JSON pointer to what is wrong.</param>
/// <param name="Cause">What is wrong, as a sentence.</param>
internal sealed record DescriptionFault(string Pointer, string Cause);
