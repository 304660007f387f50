using System.Runtime.ExceptionServices;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Reuse;
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

            (OperationRef Operation, LeftOut? Fault)[] faults = FindFaults(all, description);
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
        return plan.Clients.Count > 0 ? ModelReuse.Apply(plan, options.Uses)
            : plan.LeftOut.FirstOrDefault(static leftOut => leftOut.Kind == LeftOutKind.Operation) is { } first
                ? throw file.FaultAt(first.Pointer, first.Reason)
            : throw new SelectionException($"No operation of {file.Name} meets all conditions of the selection.");
    }

    private static (OperationRef Operation, LeftOut? Fault)[] FindFaults(IReadOnlyList<OperationRef> all, Description description)
    {
        var faults = all.Select(operation => (Operation: operation, Fault: FindFault(operation, description))).ToArray();

        // What is left out for another reason takes its id from nobody.
        HashSet<OperationRef> twins = [.. faults.Where(static fault => fault.Fault is null)
            .Select(static fault => fault.Operation)
            .GroupBy(static operation => operation.Id)
            .Where(static operations => operations.Count() > 1)
            .SelectMany(static operations => operations)];
        return [.. faults.Select(fault => twins.Contains(fault.Operation) ? (fault.Operation, LeaveOut(fault.Operation,
            $"several operations are called '{fault.Operation.Id}': give each an 'operationId' of its own.")) : fault)];
    }

    private static LeftOut? FindFault(OperationRef operation, Description description) =>
        description.Faults.TryGetValue(operation.Pointer, out DescriptionFault? fault)
            ? LeaveOut(operation, fault.Cause) with { Pointer = fault.Pointer }
            : OperationFaults.Find(operation) is { } cause ? LeaveOut(operation, cause) : null;

    private static LeftOut LeaveOut(OperationRef operation, string cause) =>
        new(LeftOutKind.Operation, operation.Name, cause, operation.Pointer);
}
