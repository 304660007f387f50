namespace OktaGen.Testing;

/// <summary>The faults that are still to come, in the order in which they were planned.</summary>
internal sealed class FaultPlan
{
    private readonly List<PlannedFault> _planned = [];

    public int Pending => _planned.Sum(planned => planned.Count);

    public void Add(PlannedFault planned) => _planned.Add(planned);

    public void Clear() => _planned.Clear();

    /// <summary>The fault for a call, if there is one. A call meets one fault at most.</summary>
    public CallFault? Take(Call call)
    {
        if (_planned.Find(planned => planned.Matches(call)) is not { } next)
        {
            return null;
        }

        if (--next.Count == 0)
        {
            _planned.Remove(next);
        }

        return next.Fault;
    }
}
