using System.Text.Json.Serialization.Metadata;
using OktaGen.Http.RateLimits;
using OktaGen.Paging;

namespace OktaGen.Http.Answers;

/// <summary>Reads a page whose items can all be read, as nearly all can.</summary>
internal readonly struct PageReader<T>(JsonTypeInfo<List<T>> typeInfo, string? itemsProperty) : IAnswerReader<OktaPage<T>>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public OktaPage<T> Read(in Answer answer) => Read(answer, typeInfo, itemsProperty, ItemFaults.Thrown);

    public static OktaPage<T> Read(in Answer answer, JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, ItemFaults faults)
    {
        if (itemsProperty is not null)
        {
            return ItemPlaces.AreSeveral(itemsProperty)
                ? ItemPlaces.Read(answer, typeInfo, itemsProperty, faults)
                : PageObject.Read(answer, typeInfo, itemsProperty, faults);
        }

        return Create(answer, PageItems.Read(answer, typeInfo, faults));
    }

    /// <summary>The page of an answer that is an array.</summary>
    public static OktaPage<T> Create(in Answer answer, List<T> items)
    {
        string? next = LinkHeader.FindNext(answer.Message.Headers);
        return new OktaPage<T>(items, NextPage.Resolve(next, answer), RateLimitHeaders.Read(answer.Message.Headers));
    }
}
