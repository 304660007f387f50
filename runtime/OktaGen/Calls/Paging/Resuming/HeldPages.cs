namespace OktaGen.Calls.Paging;

/// <summary>The pages of a listing until the right to it is lost.</summary>
/// <param name="pages">The pages.</param>
/// <param name="held">The right.</param>
/// <param name="stop">Is cancelled with the right, and by the caller.</param>
/// <param name="caller">Is cancelled by the caller.</param>
internal sealed class HeldPages<T>(
    IAsyncEnumerable<OktaPage<T>> pages, IOktaHeldLease held, CancellationToken stop, CancellationToken caller)
    : IAsyncDisposable
{
    private readonly IAsyncEnumerator<OktaPage<T>> _pages = pages.GetAsyncEnumerator(CancellationToken.None);

    public OktaPage<T> Current => _pages.Current;

    /// <summary>Whether the pages ended because the right was lost.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Where the page after the last one begins.</summary>
    public OktaCursor? Next { get; private set; }

    public async ValueTask<bool> MoveNextAsync()
    {
        try
        {
            if (!await _pages.MoveNextAsync().ConfigureAwait(false))
            {
                return false;
            }

            Next = _pages.Current.Next ?? Next;
            return true;
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == stop || held.Lost.IsCancellationRequested)
        {
            IsLost = !caller.IsCancellationRequested;

            // A caller recognises its own token.
            return IsLost ? false : throw new OperationCanceledException(exception.Message, exception, caller);
        }
    }

    public ValueTask DisposeAsync() => _pages.DisposeAsync();
}
