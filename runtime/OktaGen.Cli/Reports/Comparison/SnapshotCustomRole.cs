namespace OktaGen.Cli.Reports.Comparison;

/// <summary>The least custom role of a report.</summary>
/// <param name="Permissions">Its permissions.</param>
/// <param name="Unknown">The operations of which no permission is known.</param>
internal sealed record SnapshotCustomRole(IReadOnlyList<SnapshotPermission> Permissions, IReadOnlyList<string> Unknown);
