using System.Text.Json.Serialization.Metadata;
using OktaGen.Calls.Responses;
using OktaGen.RateLimits;

namespace OktaGen.Calls.Paging;

/// <summary>Reads a page whose items can all be read, as nearly all can.</summary>
internal readonly struct PageReader<T>(JsonTypeInfo<List<T>> typeInfo, string? itemsProperty) : IResponseReader<OktaPage<T>>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    public OktaPage<T> Read(in CallResponse response) => Read(response, typeInfo, itemsProperty, ItemFaults.Thrown);

    public static OktaPage<T> Read(in CallResponse response, JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, ItemFaults faults)
    {
        if (itemsProperty is not null)
        {
            return ItemPlaces.AreSeveral(itemsProperty)
                ? ItemPlaces.Read(response, typeInfo, itemsProperty, faults)
                : PageObject.Read(response, typeInfo, itemsProperty, faults);
        }

        return Create(response, PageItems.Read(response, typeInfo, faults));
    }

    /// <summary>The page of an answer that is an array.</summary>
    public static OktaPage<T> Create(in CallResponse response, List<T> items)
    {
        string? next = LinkHeader.FindNext(response.Message.Headers);
        return new OktaPage<T>(items, NextPage.Resolve(next, response), RateLimitHeaders.Read(response.Message.Headers));
    }
}
