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
        output.WriteLine($"{SizeOf(plan)}.");
        output.WriteLine($"Files: {CountOf(FileChangeKind.Added)} added, {CountOf(FileChangeKind.Changed)} changed, "
            + $"{CountOf(FileChangeKind.Removed)} removed.");
        output.WriteLine(plan.Scopes.Count == 0 ? "No scope is needed." : $"{Count.Of(plan.Scopes.Count, "scope")} for OktaScopes.txt:");
        foreach (string scope in plan.Scopes)
        {
            output.WriteLine("  " + scope);
        }

        WriteReused(plan, output);
        WriteLeftOut(plan, output);

        int CountOf(FileChangeKind kind) => changes.Count(change => change.Kind == kind);
    }

    /// <summary>Says that all is as it should be.</summary>
    public static void WriteCurrent(ScaffoldPlan plan, int files, ToolOutput output)
    {
        output.WriteLine($"{Count.Of(files, "file")} as they should be: {SizeOf(plan)}.");
        WriteReused(plan, output);
        WriteLeftOut(plan, output);
    }

    private static void WriteReused(ScaffoldPlan plan, ToolOutput output)
    {
        foreach (IGrouping<string, ReusedModel> models in plan.Reused.GroupBy(static model => model.Assembly))
        {
            output.WriteLine($"Taken from {models.Key}: {Count.Of(models.Count(), "model")}.");
        }

        if (plan.Different.Count > 0)
        {
            output.WriteLine($"Written although there are types of the same name: {Count.Of(plan.Different.Count, "model")}.");
            foreach (DifferentModel model in plan.Different)
            {
                output.WriteLine($"  {model.Name} of {model.Assembly}: {model.Reason}");
            }
        }
    }

    private static void WriteLeftOut(ScaffoldPlan plan, ToolOutput output)
    {
        if (plan.LeftOut.Count == 0)
        {
            return;
        }

        string counts = string.Join(", ", plan.LeftOut.GroupBy(static leftOut => leftOut.Kind).OrderBy(static kind => kind.Key)
            .Select(static kind => Count.Of(
                kind.Count(), kind.Key.ToString().ToLowerInvariant(), kind.Key == LeftOutKind.Body ? "bodies" : null)));
        output.WriteLine($"Left out: {counts}.", Tone.Warning);
        foreach (LeftOut leftOut in plan.LeftOut)
        {
            output.WriteLine($"  {leftOut.Name}: {leftOut.Reason}");
        }
    }

    private static string SizeOf(ScaffoldPlan plan) =>
        $"{Count.Of(plan.OperationCount, "operation")} in {Count.Of(plan.Clients.Count, "interface")}, "
        + $"{Count.Of(plan.Classes.Count, "class", "classes")}, {Count.Of(plan.Enums.Count, "open enum")}";

    private static int OperationsOf(ClientPlan client) =>
        client.Endpoints.Select(static endpoint => endpoint.OperationId).Distinct().Count();
}
