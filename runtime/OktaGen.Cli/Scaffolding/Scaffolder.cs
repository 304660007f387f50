using Microsoft.OpenApi;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;

namespace OktaGen.Cli.Scaffolding;

/// <summary>From a description's text to a plan.</summary>
internal static class Scaffolder
{
    /// <exception cref="DescriptionException">The description or an overlay cannot be read.</exception>
    /// <exception cref="SelectionException">The selection names what is not there.</exception>
    public static ScaffoldPlan Plan(
        DescriptionFile description, IReadOnlyList<Overlay> overlays, OperationSelection selection, string targetNamespace)
    {
        OpenApiDocument document = DescriptionReader.Read(description, overlays);
        ScaffoldPlan plan = description.Understand(() =>
        {
            IReadOnlyList<OperationRef> all = OperationRef.All(document);
            string[] unknown = [.. selection.FindUnknown(all)];
            if (unknown.Length > 0)
            {
                throw new SelectionException($"{description.Name} has no {string.Join(", no ", unknown)}.");
            }

            RefuseFaults(all, selection, description);
            return ScaffoldPlanner.Plan(document, selection.Selects, targetNamespace);
        });
        return plan.Clients.Count > 0
            ? plan
            : throw new SelectionException($"No operation of {description.Name} meets all conditions of the selection.");
    }

    private static void RefuseFaults(IReadOnlyList<OperationRef> all, OperationSelection selection, DescriptionFile description)
    {
        foreach (IGrouping<string, OperationRef> twins in all.GroupBy(static operation => operation.Id)
            .Where(static operations => operations.Count() > 1))
        {
            throw description.FaultAt(
                twins.Last().Pointer, $"several operations are called '{twins.Key}': give each an 'operationId' of its own.");
        }

        foreach (OperationRef operation in all.Where(selection.Selects))
        {
            if (OperationFaults.Find(operation) is { } fault)
            {
                throw description.FaultAt(operation.Pointer, fault);
            }
        }
    }
}
