namespace OktaGen.Testing;

/// <summary>The faults that are still to come, in the order in which they were planned.</summary>
internal sealed class FaultPlan
{
    private readonly List<PlannedFault> _planned = [];
    private int _lastNumber;

    public IReadOnlyList<PlannedFault> All => _planned;

    public int Pending => _planned.Sum(planned => planned.Count);

    public void Add(PlannedFault planned)
    {
        planned.Number = ++_lastNumber;
        _planned.Add(planned);
    }

    public void RemoveAll(Predicate<PlannedFault> match) => _planned.RemoveAll(match);

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
