using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Http;
using OktaGen.Http.Answers;

namespace OktaGen.Paging;

/// <summary>A listing that follows the <c>next</c> links of its pages.</summary>
internal sealed class LinkedPageable<T>(OktaCall call, JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, CancellationToken methodToken)
    : OktaPageable<T>
{
    public override async IAsyncEnumerable<OktaPage<T>> AsPages(
        OktaCursor? from = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        CancellationToken callerToken = cancellationToken;
        using CancellationTokenSource? both = Join(methodToken, ref cancellationToken);
        Uri? uri = from is null ? call.Request.RequestUri : call.Connection.Resolve(from, call.Request.Endpoint);
        var loop = new LoopGuard(call.Request.Endpoint);
        while (uri is not null)
        {
            loop.Visit(uri);
            OktaPage<T> page = await SendAsync(uri, callerToken, cancellationToken).ConfigureAwait(false);
            yield return page;
            uri = page.Items.Count == 0 && call.Request.Endpoint.EndsAtEmptyPage ? null : page.Next?.Link;
        }
    }

    private async Task<OktaPage<T>> SendAsync(Uri uri, CancellationToken callerToken, CancellationToken joinedToken)
    {
        var pageCall = new OktaCall(call.Connection, call.Request.WithUri(uri));
        try
        {
            return await pageCall
                .SendAsync<PageReader<T>, OktaPage<T>>(new PageReader<T>(typeInfo, itemsProperty), joinedToken)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == joinedToken && joinedToken != callerToken)
        {
            // A caller recognises its own token, not the one that we made of two.
            throw new OperationCanceledException(exception.Message, exception, methodToken.IsCancellationRequested ? methodToken : callerToken);
        }
    }

    private static CancellationTokenSource? Join(CancellationToken first, ref CancellationToken second)
    {
        if (!first.CanBeCanceled || first == second)
        {
            return null;
        }

        if (!second.CanBeCanceled)
        {
            second = first;
            return null;
        }

        var both = CancellationTokenSource.CreateLinkedTokenSource(first, second);
        second = both.Token;
        return both;
    }
}
