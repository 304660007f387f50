using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>The smallest standard roles of a report.</summary>
/// <param name="Roles">The roles; empty where none is needed, or none is known.</param>
/// <param name="Grade">How well it is known that they suffice.</param>
/// <param name="Unknown">The operations for which no role is known.</param>
internal sealed record SnapshotStandardRoles(IReadOnlyList<string> Roles, Grade Grade, IReadOnlyList<string> Unknown);
