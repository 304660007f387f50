namespace OktaGen.Build.Report;

/// <summary>A needed scope that another needed one covers.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="NeededBy">The members and libraries that need it, sorted.</param>
internal sealed record CoveredScope(string Scope, IReadOnlyList<string> NeededBy);
