using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What searches see, where they lag behind.</summary>
/// <param name="delay">How far behind; zero for not at all.</param>
internal sealed class SearchIndex(TimeSpan delay)
{
    private readonly SortedDictionary<long, Lagged<JsonObject?>> _objects = [];

    private bool IsUsed => delay > TimeSpan.Zero;

    /// <summary>An object changed.</summary>
    public void Set(IListed changed, OrgState org) => Set(changed, IsUsed ? changed.ToJson(org) : null, org);

    /// <summary>An object is gone.</summary>
    public void Remove(IListed gone, OrgState org) => Set(gone, null, org);

    /// <summary>All objects as searches see them, in the order of creation.</summary>
    /// <param name="live">All objects as they are.</param>
    /// <param name="org">The org.</param>
    public IEnumerable<IndexedObject> Read(IEnumerable<IListed> live, OrgState org)
    {
        if (!IsUsed)
        {
            return live.Select(known => new IndexedObject(known.Sequence, known.ToJson(org)));
        }

        return _objects
            .Select(known => (Sequence: known.Key, Json: known.Value.Get(org.Now)))
            .Where(static known => known.Json is not null)
            .Select(static known => new IndexedObject(known.Sequence, known.Json!));
    }

    private void Set(IListed changed, JsonObject? json, OrgState org)
    {
        if (IsUsed)
        {
            if (!_objects.TryGetValue(changed.Sequence, out Lagged<JsonObject?>? known))
            {
                _objects.Add(changed.Sequence, known = new Lagged<JsonObject?>(delay, null));
            }

            known.Set(json, org.Now);
        }
    }
}
