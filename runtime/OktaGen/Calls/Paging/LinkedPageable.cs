using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Calls.Paging;

/// <summary>A listing that follows the <c>next</c> links of its pages to their end.</summary>
internal class LinkedPageable<T>(OktaCall call, JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, CancellationToken methodToken)
    : OktaPageable<T>
{
    public override async IAsyncEnumerable<OktaPage<T>> AsPages(
        OktaCursor? from = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var tokens = new JoinedToken(methodToken, cancellationToken);
        Uri? uri = call.UriOf(from);
        var loop = new LoopGuard(call.Request.Endpoint);
        while (uri is not null)
        {
            loop.Visit(uri);
            OktaPage<T> page = await SendAsync(call, uri, typeInfo, itemsProperty, tokens).ConfigureAwait(false);
            yield return page;
            uri = page.Items.Count == 0 && call.Request.Endpoint.EndsAtEmptyPage ? null : page.Next?.Link;
            if (uri is not null)
            {
                loop.Received(page.Items.Count);
            }
        }
    }

    /// <summary>Asks for one page.</summary>
    protected virtual Task<OktaPage<T>> SendAsync(
        OktaCall listing, Uri page, JsonTypeInfo<List<T>> items, string? property, JoinedToken tokens) =>
        listing.SendPageAsync<PageReader<T>, OktaPage<T>>(page, new PageReader<T>(items, property), tokens);
}
