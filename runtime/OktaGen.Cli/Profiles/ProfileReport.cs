using OktaGen.Cli.Profiles.Comparison;

namespace OktaGen.Cli.Profiles;

/// <summary>What <c>oktagen profile --json</c> says.</summary>
/// <param name="InOrder">Whether code and saved schemas are what the org has; after a run that writes, always.</param>
/// <param name="Attributes">How many attributes the code has.</param>
/// <param name="Changes">What changed since the schemas were saved.</param>
/// <param name="Files">The files that were written, or would be.</param>
internal sealed record ProfileReport(
    bool InOrder, int Attributes, IReadOnlyList<ProfileChange> Changes, IReadOnlyList<string> Files);
