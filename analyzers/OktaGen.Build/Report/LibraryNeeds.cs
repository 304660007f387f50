namespace OktaGen.Build.Report;

/// <summary>What a library says it needs from its host, by its own scope list.</summary>
/// <param name="Assembly">The library.</param>
/// <param name="Scopes">The scopes, sorted.</param>
internal sealed record LibraryNeeds(string Assembly, IReadOnlyList<string> Scopes);
