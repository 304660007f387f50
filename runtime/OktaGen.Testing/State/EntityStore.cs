namespace OktaGen.Testing;

/// <summary>The objects of one kind, in the order of creation.</summary>
internal sealed class EntityStore<T>
    where T : class, IEntity
{
    private readonly List<T> _all = [];

    public IReadOnlyList<T> All => _all;

    public long LastSequence { get; private set; }

    /// <summary>Adds what is created with the next sequence number.</summary>
    public T Add(Func<long, T> create)
    {
        T entity = create(++LastSequence);
        _all.Add(entity);
        return entity;
    }

    public T? FindById(string id) => _all.Find(entity => entity.Id == id);

    public void Remove(T entity) => _all.Remove(entity);

    public void RemoveAll(Predicate<T> match) => _all.RemoveAll(match);

    /// <summary>Takes up what was saved, in place of all that there is.</summary>
    public void Load(IEnumerable<T> all, long lastSequence)
    {
        _all.Clear();
        _all.AddRange(all);
        LastSequence = lastSequence;
    }

    /// <inheritdoc cref="Load(IEnumerable{T}, long)"/>
    public void Load(EntityStore<T> saved) => Load(saved.All, saved.LastSequence);
}
