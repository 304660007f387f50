using OktaGen.Cli.Scaffolding.Output;
using OktaGen.Cli.Scaffolding.Planning;
using Spectre.Console;

namespace OktaGen.Cli.Scaffolding;

/// <summary>Says what was done, for a person.</summary>
internal static class ScaffoldSummary
{
    public static void Write(ScaffoldPlan plan, IReadOnlyList<FileChange> changes, IAnsiConsole output)
    {
        var table = new Table().AddColumn("interface").AddColumn(new TableColumn("operations").RightAligned());
        foreach (ClientPlan client in plan.Clients)
        {
            table.AddRow(client.Interface, client.Endpoints.Select(static endpoint => endpoint.OperationId).Distinct().Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        output.Write(table);
        output.WriteLine($"{plan.OperationCount} operations in {plan.Clients.Count} interfaces, {plan.Classes.Count} classes, {plan.Enums.Count} open enums.");
        output.WriteLine($"Files: {Count(FileChangeKind.Added)} added, {Count(FileChangeKind.Changed)} changed, {Count(FileChangeKind.Removed)} removed.");
        output.WriteLine(plan.Scopes.Count == 0 ? "No scopes are needed." : "Scopes for OktaScopes.txt:");
        foreach (string scope in plan.Scopes)
        {
            output.WriteLine("  " + scope);
        }

        int Count(FileChangeKind kind) => changes.Count(change => change.Kind == kind);
    }
}
