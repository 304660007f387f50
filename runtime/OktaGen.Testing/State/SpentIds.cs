namespace OktaGen.Testing;

/// <summary>Ids that are good for one use. They are forgotten when what they belong to would be too old anyway.</summary>
internal sealed class SpentIds
{
    // In the order of their use. What is written ahead of time is let go a little late.
    private readonly Queue<(string Id, DateTimeOffset Until)> _order = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Marks an id as used.</summary>
    /// <param name="id">The id.</param>
    /// <param name="now">The org's time.</param>
    /// <param name="life">How long what it belongs to may be used at most.</param>
    /// <returns>Whether it was not used before.</returns>
    public bool Spend(string id, DateTimeOffset now, TimeSpan life)
    {
        while (_order.TryPeek(out (string Id, DateTimeOffset Until) oldest) && oldest.Until < now)
        {
            _ids.Remove(_order.Dequeue().Id);
        }

        if (!_ids.Add(id))
        {
            return false;
        }

        _order.Enqueue((id, now + life));
        return true;
    }
}
