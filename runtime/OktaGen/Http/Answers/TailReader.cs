using System.Text.Json.Serialization.Metadata;
using OktaGen.Paging;

namespace OktaGen.Http.Answers;

/// <summary>Reads a page of a tail and leaves out the items that came before.</summary>
internal readonly struct TailReader<T>(JsonTypeInfo<List<T>> typeInfo, RecentIds seen) : IAnswerReader<TailPage<T>>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public TailPage<T> Read(in Answer answer)
    {
        OktaPage<T> page = new PageReader<T>(typeInfo, itemsProperty: null).Read(answer);
        if (page.Items.Count == 0)
        {
            return new TailPage<T>(page, 0);
        }

        List<string?> ids = ItemIds.Read(JsonAnswer.WithoutMark(answer.Body));
        List<T> items = new(page.Items.Count);
        for (int i = 0; i < ids.Count; i++)
        {
            if (ids[i] is not { } id || seen.Add(id))
            {
                items.Add(page.Items[i]);
            }
        }

        return new TailPage<T>(new OktaPage<T>(items, page.Next, page.RateLimit), page.Items.Count);
    }
}
