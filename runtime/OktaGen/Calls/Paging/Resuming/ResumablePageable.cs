using System.Runtime.CompilerServices;

namespace OktaGen.Calls.Paging;

/// <summary>
/// A listing that goes on where it stopped, in one process at a time. A page counts as done when its consumer asks for the next one: what
/// was not done comes again.
/// </summary>
/// <param name="listing">The listing.</param>
/// <param name="checkpoint">Keeps the place; null for nowhere.</param>
/// <param name="lease">Chooses the process; null where there is one.</param>
internal sealed class ResumablePageable<T>(OktaPageable<T> listing, IOktaCheckpoint? checkpoint, IOktaLease? lease) : OktaPageable<T>
{
    // A full page of the largest size: as many as Okta can send again behind the last link.
    private const int KnownIds = 1000;

    public override OktaPageable<T> WithPollDelay(TimeSpan delay) =>
        new ResumablePageable<T>(listing.WithPollDelay(delay), checkpoint, lease);

    public override async IAsyncEnumerable<OktaPage<T>> AsPages(
        OktaCursor? from = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (lease is null)
        {
            await foreach (OktaPage<T> page in ResumeAsync(from, CancellationToken.None, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }

            yield break;
        }

        while (true)
        {
            IOktaHeldLease held = await lease.AcquireAsync(cancellationToken).ConfigureAwait(false);
            await using ConfiguredAsyncDisposable end = held.ConfigureAwait(false);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, held.Lost);
            await using var pages = new HeldPages<T>(
                ResumeAsync(from, held.Lost, stop.Token), held, stop.Token, cancellationToken);
            while (await pages.MoveNextAsync().ConfigureAwait(false))
            {
                yield return pages.Current;
            }

            if (!pages.IsLost)
            {
                yield break;
            }

            // From the checkpoint, which another process may have moved meanwhile.
            from = checkpoint is null ? pages.Next ?? from : null;
        }
    }

    internal override OktaPageable<T> InAdvance() => new ResumablePageable<T>(listing.ReadAhead(), checkpoint, lease);

    internal override OktaPageable<T> Resumable(IOktaCheckpoint? place, IOktaLease? right) =>
        new ResumablePageable<T>(listing, place ?? checkpoint, right ?? lease);

    // A page that was done is saved even where the caller has cancelled meanwhile, but not where another process may be further on.
    private async IAsyncEnumerable<OktaPage<T>> ResumeAsync(
        OktaCursor? from, CancellationToken lost, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? saved = checkpoint is null ? null : await checkpoint.LoadAsync(cancellationToken).ConfigureAwait(false);
        CheckpointState? state = saved is null ? null : CheckpointState.Parse(saved);
        Queue<string> known = new(state?.Ids ?? []);
        string? last = state?.Next.ToString();
        await foreach (OktaPage<T> page in listing.PagesFrom(from ?? state?.Next, [.. known], cancellationToken).ConfigureAwait(false))
        {
            yield return page;
            if (checkpoint is null || page.Next is not { } next || (next.ToString() == last && page.Ids is null or []))
            {
                continue;
            }

            foreach (string id in page.Ids ?? [])
            {
                known.Enqueue(id);
            }

            while (known.Count > KnownIds)
            {
                known.Dequeue();
            }

            lost.ThrowIfCancellationRequested();
            await checkpoint.SaveAsync(new CheckpointState(next, [.. known]).ToString(), lost).ConfigureAwait(false);
            last = next.ToString();
        }

        if (checkpoint is not null)
        {
            lost.ThrowIfCancellationRequested();
            await checkpoint.SaveAsync(null, lost).ConfigureAwait(false);
        }
    }
}
