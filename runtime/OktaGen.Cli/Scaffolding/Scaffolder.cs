using System.Runtime.ExceptionServices;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;

namespace OktaGen.Cli.Scaffolding;

/// <summary>From a description's text to a plan.</summary>
internal static class Scaffolder
{
    // Types nest as deeply as a description has them, and the stack of a pool's thread is small.
    private const int StackSize = 128 * 1024 * 1024;

    /// <exception cref="DescriptionException">The description or an overlay cannot be read.</exception>
    /// <exception cref="SelectionException">The selection names what is not there.</exception>
    public static ScaffoldPlan Plan(
        DescriptionFile description, IReadOnlyList<Overlay> overlays, OperationSelection selection, string targetNamespace,
        ScaffoldOptions? options = null)
    {
        ScaffoldPlan? plan = null;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    plan = PlanHere(description, overlays, selection, targetNamespace, options ?? new ScaffoldOptions());
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    // Thrown again below: a thread that ends with one ends the process.
                    fault = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return plan!;
    }

    private static ScaffoldPlan PlanHere(
        DescriptionFile file, IReadOnlyList<Overlay> overlays, OperationSelection selection, string targetNamespace,
        ScaffoldOptions options)
    {
        Description description = DescriptionReader.Read(file, overlays);
        ScaffoldPlan plan = file.Understand(() =>
        {
            IReadOnlyList<OperationRef> all = OperationRef.All(description.Document);
            string[] unknown = [.. selection.FindUnknown(all)];
            if (unknown.Length > 0)
            {
                throw new SelectionException($"{file.Name} has no {string.Join(", no ", unknown)}.");
            }

            RefuseTwins(all, file);
            var faults = all.Select(operation => (Operation: operation, Fault: FindFault(operation, description))).ToArray();
            OperationRef[] sendable = [.. faults.Where(static fault => fault.Fault is null).Select(static fault => fault.Operation)];
            return ScaffoldPlanner.Plan(description.Document, sendable, selection.Selects, targetNamespace, options) with
            {
                LeftOut =
                [
                    .. faults.Where(fault => selection.Selects(fault.Operation)).Select(static fault => fault.Fault).OfType<LeftOut>(),
                    .. sendable.Where(selection.Selects).SelectMany(OperationFaults.FindOmissions),
                    .. description.Endless.Select(static endless =>
                        new LeftOut(LeftOutKind.Reference, endless.Pointer, endless.Cause, endless.Pointer)),
                ],
            };
        });
        return plan.Clients.Count > 0 ? plan
            : plan.LeftOut.FirstOrDefault(static leftOut => leftOut.Kind == LeftOutKind.Operation) is { } first
                ? throw file.FaultAt(first.Pointer, first.Reason)
            : throw new SelectionException($"No operation of {file.Name} meets all conditions of the selection.");
    }

    private static LeftOut? FindFault(OperationRef operation, Description description)
    {
        if (description.Faults.TryGetValue(operation.Pointer, out DescriptionFault? fault))
        {
            return new LeftOut(LeftOutKind.Operation, operation.Name, fault.Cause, fault.Pointer);
        }

        return OperationFaults.Find(operation) is { } cause
            ? new LeftOut(LeftOutKind.Operation, operation.Name, cause, operation.Pointer)
            : null;
    }

    private static void RefuseTwins(IReadOnlyList<OperationRef> all, DescriptionFile file)
    {
        foreach (IGrouping<string, OperationRef> twins in all.GroupBy(static operation => operation.Id)
            .Where(static operations => operations.Count() > 1))
        {
            throw file.FaultAt(
                twins.Last().Pointer, $"several operations are called '{twins.Key}': give each an 'operationId' of its own.");
        }
    }
}
