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
    public static ScaffoldPlan Plan(DescriptionFile description, IReadOnlyList<Overlay> overlays, OperationSelection selection, string targetNamespace)
    {
        OpenApiDocument document = DescriptionReader.Read(description, overlays);
        string[] unknown = [.. selection.FindUnknown(OperationRef.All(document))];
        if (unknown.Length > 0)
        {
            throw new SelectionException($"{description.Name} has no {string.Join(", no ", unknown)}.");
        }

        ScaffoldPlan plan = ScaffoldPlanner.Plan(document, selection.Selects, targetNamespace);
        return plan.Clients.Count > 0 ? plan : throw new SelectionException($"No operation of {description.Name} meets all conditions of the selection.");
    }
}
