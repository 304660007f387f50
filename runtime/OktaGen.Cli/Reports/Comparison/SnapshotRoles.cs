namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What a report says of admin roles.</summary>
/// <param name="CustomRole">The least custom role.</param>
/// <param name="StandardRoles">The smallest standard roles.</param>
internal sealed record SnapshotRoles(SnapshotCustomRole CustomRole, SnapshotStandardRoles StandardRoles);
