namespace OktaGen;

/// <summary>
/// A listing over all its pages. Enumerate it for the items; <see cref="AsPages"/> gives the pages with their cursors. Nothing is
/// sent before it is enumerated, one page is held at a time, and each enumeration begins anew.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class OktaPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>The pages, one request each.</summary>
    /// <param name="from">The page to begin with; null for the first.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The pages, in Okta's order.</returns>
    public abstract IAsyncEnumerable<OktaPage<T>> AsPages(OktaCursor? from = null, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (OktaPage<T> page in AsPages(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
            {
                yield return item;
            }
        }
    }
}
