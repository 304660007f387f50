using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Calls.Paging;

/// <summary>A listing whose caller says what becomes of items that cannot be read. Apart, so that others are not a byte larger.</summary>
internal sealed class TolerantPageable<T>(
    OktaCall call, JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, ItemFaults faults, CancellationToken methodToken)
    : LinkedPageable<T>(call, typeInfo, itemsProperty, methodToken)
{
    protected override Task<OktaPage<T>> SendAsync(
        OktaCall listing, Uri page, JsonTypeInfo<List<T>> items, string? property, JoinedToken tokens) =>
        listing.SendPageAsync<TolerantPageReader<T>, OktaPage<T>>(page, new TolerantPageReader<T>(items, property, faults), tokens);
}
