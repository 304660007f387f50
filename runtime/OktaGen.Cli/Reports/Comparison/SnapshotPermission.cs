using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>A permission of a report's least custom role.</summary>
/// <param name="Permission">The permission.</param>
/// <param name="Grade">How well it is known that it is needed.</param>
/// <param name="NeededBy">The operations that need it.</param>
internal sealed record SnapshotPermission(string Permission, Grade Grade, IReadOnlyList<string> NeededBy);
