using System.Runtime.CompilerServices;

namespace OktaGen.Calls.Paging;

/// <summary>A listing that asks for a page while its consumer still has the one before.</summary>
internal sealed class ReadAheadPageable<T>(OktaPageable<T> listing) : OktaPageable<T>
{
    public override OktaPageable<T> WithPollDelay(TimeSpan delay) => new ReadAheadPageable<T>(listing.WithPollDelay(delay));

    public override IAsyncEnumerable<OktaPage<T>> AsPages(OktaCursor? from = null, CancellationToken cancellationToken = default) =>
        PagesFrom(from, [], cancellationToken);

    internal override OktaPageable<T> InAdvance() => this;

    internal override async IAsyncEnumerable<OktaPage<T>> PagesFrom(
        OktaCursor? from, IReadOnlyList<string> known, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<OktaPage<T>> pages = listing.PagesFrom(from, known, stop.Token).GetAsyncEnumerator(CancellationToken.None);
        Task<bool> next = MoveNextAsync(pages, stop.Token, cancellationToken);
        try
        {
            while (await next.ConfigureAwait(false))
            {
                OktaPage<T> page = pages.Current;
                next = MoveNextAsync(pages, stop.Token, cancellationToken);
                yield return page;
            }
        }
        finally
        {
            // A consumer that stops early leaves a request behind: it is cancelled, and its end awaited, so that nothing is left running.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await pages.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<bool> MoveNextAsync(IAsyncEnumerator<OktaPage<T>> pages, CancellationToken stop, CancellationToken caller)
    {
        try
        {
            return await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == stop)
        {
            // A caller recognises its own token, not the one that stops us.
            throw new OperationCanceledException(exception.Message, exception, caller);
        }
    }
}
