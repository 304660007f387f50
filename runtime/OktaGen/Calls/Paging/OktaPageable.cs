using OktaGen.Calls.Paging;

namespace OktaGen;

/// <summary>
/// A listing over all its pages. Enumerate it for the items; <see cref="AsPages"/> gives the pages with their cursors. Nothing is
/// sent before it is enumerated, one page is held at a time, and each enumeration begins anew.
/// </summary>
/// <remarks>
/// An empty array is an empty page, and not the end while a link leads on; after a hundred of them in a row the listing is given up by an
/// <see cref="OktaFormatException"/>, and so it is at a page that is no array at all.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class OktaPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>The pages, one request each.</summary>
    /// <param name="from">The page to begin with, a cursor of this listing; null for the first.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The pages, in Okta's order.</returns>
    /// <exception cref="ArgumentException">The cursor leads to another org, or to another path than this listing's.</exception>
    public abstract IAsyncEnumerable<OktaPage<T>> AsPages(OktaCursor? from = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// The same listing, which asks for a page while the one before is still being worked on, and so holds two at a time. An
    /// enumeration that ends early cancels the request that is under way.
    /// </summary>
    /// <returns>Another listing; this one stays as it is.</returns>
    public OktaPageable<T> ReadAhead() => this as ReadAheadPageable<T> ?? new ReadAheadPageable<T>(this);

    /// <summary>The same listing with another pause between two polls.</summary>
    /// <param name="delay">The pause after a page that is not full, by default 10 seconds; up to a day.</param>
    /// <returns>Another listing; this one stays as it is.</returns>
    /// <exception cref="InvalidOperationException">The listing ends: only one that is marked <see cref="TailAttribute"/> polls.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pause is not positive, or longer than a day.</exception>
    public virtual OktaPageable<T> WithPollDelay(TimeSpan delay) =>
        throw new InvalidOperationException("This listing has an end and does not poll: mark its method [Tail].");

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
