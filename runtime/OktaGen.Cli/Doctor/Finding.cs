namespace OktaGen.Cli.Doctor;

/// <summary>What one check has found.</summary>
/// <param name="Check">The check.</param>
/// <param name="State">How bad it is.</param>
/// <param name="Text">What was found. No secret.</param>
/// <param name="Cure">What to do; null where nothing is, or where the text says it.</param>
internal sealed record Finding(string Check, FindingState State, string Text, string? Cure = null);
