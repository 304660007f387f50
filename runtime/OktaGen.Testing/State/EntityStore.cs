namespace OktaGen.Testing;

/// <summary>The objects of one kind, in the order of creation.</summary>
internal sealed class EntityStore<T>
    where T : class, IEntity
{
    private readonly List<T> _all = [];
    private long _lastSequence;

    public IReadOnlyList<T> All => _all;

    /// <summary>Adds what is created with the next sequence number.</summary>
    public T Add(Func<long, T> create)
    {
        T entity = create(++_lastSequence);
        _all.Add(entity);
        return entity;
    }

    public T? FindById(string id) => _all.Find(entity => entity.Id == id);

    public void Remove(T entity) => _all.Remove(entity);

    public void RemoveAll(Predicate<T> match) => _all.RemoveAll(match);
}
