using System.Globalization;
using OktaGen.Cli.Scaffolding.Output;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Scaffolding;

/// <summary>Says what was done, for a person.</summary>
internal static class ScaffoldSummary
{
    public static void Write(ScaffoldPlan plan, IReadOnlyList<FileChange> changes, ToolOutput output)
    {
        output.WriteTable(
            ["interface", "operations"],
            [.. plan.Clients.Select(static client =>
                (IReadOnlyList<Cell>)[client.Interface, OperationsOf(client).ToString(CultureInfo.InvariantCulture)])]);
        output.WriteLine(
            $"{Count.Of(plan.OperationCount, "operation")} in {Count.Of(plan.Clients.Count, "interface")}, "
            + $"{Count.Of(plan.Classes.Count, "class", "classes")}, {Count.Of(plan.Enums.Count, "open enum")}.");
        output.WriteLine($"Files: {CountOf(FileChangeKind.Added)} added, {CountOf(FileChangeKind.Changed)} changed, "
            + $"{CountOf(FileChangeKind.Removed)} removed.");
        output.WriteLine(plan.Scopes.Count == 0 ? "No scope is needed." : $"{Count.Of(plan.Scopes.Count, "scope")} for OktaScopes.txt:");
        foreach (string scope in plan.Scopes)
        {
            output.WriteLine("  " + scope);
        }

        int CountOf(FileChangeKind kind) => changes.Count(change => change.Kind == kind);
    }

    private static int OperationsOf(ClientPlan client) =>
        client.Endpoints.Select(static endpoint => endpoint.OperationId).Distinct().Count();
}
