using OktaGen.Cli.ScopeLists;

namespace OktaGen.Cli.Doctor;

/// <summary>All that an examination has found.</summary>
/// <param name="Healthy">Whether there is no fault.</param>
/// <param name="Sources">Where the configuration comes from.</param>
/// <param name="Findings">The checks' findings.</param>
/// <param name="Scopes">The scopes side by side.</param>
internal sealed record DoctorReport(
    bool Healthy, IReadOnlyList<string> Sources, IReadOnlyList<Finding> Findings, IReadOnlyList<ScopeRow> Scopes);
