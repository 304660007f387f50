using OktaGen.Cli.Scaffolding.Output;
using OktaGen.Cli.Scaffolding.Planning;

namespace OktaGen.Cli.Scaffolding;

/// <summary>What was written, or what a check found, for programs.</summary>
/// <param name="InOrder">Whether the files are what they should be: always after they were written.</param>
/// <param name="Operations">How many operations there are.</param>
/// <param name="Interfaces">The interfaces, with their operations' ids.</param>
/// <param name="Scopes">The scopes that the operations need.</param>
/// <param name="Files">The files that were, or would be, changed.</param>
/// <param name="LeftOut">What of the description no client could send.</param>
/// <param name="Reused">The models that are not written, because an assembly has them.</param>
/// <param name="Different">The models that are written although an assembly has types of their names.</param>
internal sealed record ScaffoldReport(
    bool InOrder, int Operations, IReadOnlyDictionary<string, IReadOnlyList<string>> Interfaces, IReadOnlyList<string> Scopes,
    IReadOnlyList<ReportedChange> Files, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<ReusedModel> Reused,
    IReadOnlyList<DifferentModel> Different)
{
    public static ScaffoldReport Of(ScaffoldPlan plan, IReadOnlyList<FileChange> changes, bool inOrder) => new(
        inOrder,
        plan.OperationCount,
        plan.Clients.ToDictionary(
            static client => client.Interface,
            static client => (IReadOnlyList<string>)[.. client.Endpoints.Select(static endpoint => endpoint.OperationId).Distinct()]),
        plan.Scopes,
        [.. changes.Select(static change => new ReportedChange(change.Path, change.Kind, change.IsEdited))],
        plan.LeftOut,
        plan.Reused,
        plan.Different);
}
