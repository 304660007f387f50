namespace OktaGen.Management;

/// <summary>What was found by a name: nothing, one thing, or several.</summary>
/// <typeparam name="T">The type of the things.</typeparam>
public sealed class LookupResult<T>
    where T : class
{
    private readonly string _what;
    private readonly Func<T, string?> _id;

    private LookupResult(string what, IReadOnlyList<T> items, Func<T, string?> id)
    {
        _what = what;
        _id = id;
        Items = items;
    }

    /// <summary>Reads a listing that finds too much or just enough.</summary>
    /// <param name="what">What is looked for, as the end of "There is no".</param>
    /// <param name="listing">The listing.</param>
    /// <param name="isMeant">Tells what was looked for from what was found beside it.</param>
    /// <param name="id">The id by which to say which of several is meant.</param>
    internal static async Task<LookupResult<T>> ReadAsync(
        string what, IAsyncEnumerable<T> listing, Func<T, bool> isMeant, Func<T, string?> id)
    {
        List<T> found = [];
        await foreach (T item in listing.ConfigureAwait(false))
        {
            if (isMeant(item))
            {
                found.Add(item);
            }
        }

        return new LookupResult<T>(what, found, id);
    }

    /// <summary>All that have the name.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>How many those are.</summary>
    public LookupOutcome Outcome => Items.Count switch
    {
        0 => LookupOutcome.None,
        1 => LookupOutcome.One,
        _ => LookupOutcome.Many,
    };

    /// <summary>The only one.</summary>
    /// <returns>The thing that was looked for.</returns>
    /// <exception cref="LookupException">Nothing has the name, or several have.</exception>
    public T One() => OneOrNone() ?? throw new LookupException($"There is no {_what}.", LookupOutcome.None);

    /// <summary>The only one, or null where nothing has the name.</summary>
    /// <returns>The thing that was looked for, or null.</returns>
    /// <exception cref="LookupException">Several have the name.</exception>
    public T? OneOrNone() => Items switch
    {
        [] => null,
        [T only] => only,
        _ => throw new LookupException(
            $"There is more than one {_what}: say by id which is meant, {string.Join(" or ", Items.Select(_id))}.", LookupOutcome.Many),
    };
}
