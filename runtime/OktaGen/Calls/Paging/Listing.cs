using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Calls.Paging;

/// <summary>Makes the listing, or asks for the one page, that a call is for.</summary>
internal static class Listing
{
    public static OktaPageable<T> Create<T>(
        OktaCall call, JsonTypeInfo<List<T>> typeInfo, string? items, ItemFaults faults, CancellationToken cancellationToken) =>
        call.Request.Endpoint.IsTail
            ? new TailPageable<T>(call, typeInfo, faults, TailPageable<T>.DefaultDelay, cancellationToken)
            : faults == ItemFaults.Thrown ? new LinkedPageable<T>(call, typeInfo, items, cancellationToken)
            : new TolerantPageable<T>(call, typeInfo, items, faults, cancellationToken);

    public static Task<OktaPage<T>> SendPageAsync<T>(
        OktaCall call, JsonTypeInfo<List<T>> typeInfo, string? items, ItemFaults faults, CancellationToken cancellationToken) =>
        faults == ItemFaults.Thrown
            ? call.SendAsync<PageReader<T>, OktaPage<T>>(new PageReader<T>(typeInfo, items), cancellationToken)
            : call.SendAsync<TolerantPageReader<T>, OktaPage<T>>(new TolerantPageReader<T>(typeInfo, items, faults), cancellationToken);
}
