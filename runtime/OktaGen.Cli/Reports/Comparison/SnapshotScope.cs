namespace OktaGen.Cli.Reports.Comparison;

/// <summary>A scope of a report's least set.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="NeededBy">The members and libraries that need it.</param>
internal sealed record SnapshotScope(string Scope, IReadOnlyList<string> NeededBy);
