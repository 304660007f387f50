namespace OktaGen.Calls.Paging;

/// <summary>The ids that were seen last, as many as fit ten of the largest pages.</summary>
internal sealed class RecentIds
{
    public const int Capacity = 10_000;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Notes an id.</summary>
    /// <returns>Whether it is not among the last ones.</returns>
    public bool Add(string id)
    {
        if (!_ids.Add(id))
        {
            return false;
        }

        _order.Enqueue(id);
        if (_order.Count > Capacity)
        {
            _ids.Remove(_order.Dequeue());
        }

        return true;
    }
}
