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
    public OktaPageable<T> ReadAhead() => InAdvance();

    /// <summary>
    /// The same listing, which goes on where it stopped, also after a crash. A page counts as done when the next one is asked for, and its
    /// place is saved then: what was not done comes again, and nothing is lost. Of a <see cref="TailAttribute"/> listing, events that came
    /// before are left out, as far as the last thousand ids tell.
    /// </summary>
    /// <param name="checkpoint">Keeps the place of this listing, and of no other. A listing that ends clears it.</param>
    /// <returns>
    /// Another listing; this one stays as it is. Its enumeration fails with what the checkpoint throws, and by a
    /// <see cref="FormatException"/> where that holds something else.
    /// </returns>
    public OktaPageable<T> WithCheckpoint(IOktaCheckpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return Resumable(checkpoint, null);
    }

    /// <summary>
    /// The same listing, which only one of several processes enumerates at a time: the others wait, and one of them goes on where that one
    /// breaks off. With <see cref="WithCheckpoint"/>, over a place that all of them reach, it goes on from there. For listings marked
    /// <see cref="TailAttribute"/>: one that comes to its end is begun anew by the next process that waits.
    /// </summary>
    /// <param name="lease">Chooses the process.</param>
    /// <returns>Another listing; this one stays as it is.</returns>
    public OktaPageable<T> WithLease(IOktaLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return Resumable(null, lease);
    }

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

    /// <summary>The pages, without events that came before.</summary>
    /// <param name="from">The page to begin with; null for the first.</param>
    /// <param name="known">The ids of those events.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    internal virtual IAsyncEnumerable<OktaPage<T>> PagesFrom(
        OktaCursor? from, IReadOnlyList<string> known, CancellationToken cancellationToken) => AsPages(from, cancellationToken);

    /// <summary>The listing that <see cref="ReadAhead"/> gives.</summary>
    internal virtual OktaPageable<T> InAdvance() => new ReadAheadPageable<T>(this);

    /// <summary>The listing with a checkpoint, a lease, or both.</summary>
    internal virtual OktaPageable<T> Resumable(IOktaCheckpoint? place, IOktaLease? right) => new ResumablePageable<T>(this, place, right);
}
