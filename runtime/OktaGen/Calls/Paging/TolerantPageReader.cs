using System.Text.Json.Serialization.Metadata;
using OktaGen.Calls.Responses;

namespace OktaGen.Calls.Paging;

/// <summary>Reads a page as the caller wants it where items cannot be read.</summary>
internal readonly struct TolerantPageReader<T>(JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, ItemFaults faults)
    : IResponseReader<OktaPage<T>>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    public OktaPage<T> Read(in CallResponse response) => PageReader<T>.Read(response, typeInfo, itemsProperty, faults);
}
