using System.Text.Json;
using OktaGen.Paging;

namespace OktaGen.Http.Answers;

/// <summary>Reads a page of a tail and leaves out the items that came before.</summary>
internal readonly struct TailReader<T>(TailPageable<T> tail, RecentIds seen) : IAnswerReader<TailPage<T>>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public TailPage<T> Read(in Answer answer)
    {
        try
        {
            OktaPage<T> page = PageReader<T>.Read(answer, tail.TypeInfo, itemsProperty: null, tail.Faults.Strict);
            return page.Items.Count == 0 ? new TailPage<T>(page, 0) : WithoutKnown(answer, page);
        }
        catch (OktaFormatException fault) when (tail.Faults.AreTolerated)
        {
            return ReadEach(answer, fault);
        }
    }

    private TailPage<T> WithoutKnown(in Answer answer, OktaPage<T> page)
    {
        List<string?> ids = ItemIds.Read(JsonAnswer.WithoutMark(answer.Body));
        List<T> items = new(page.Items.Count);
        for (int i = 0; i < ids.Count; i++)
        {
            if (IsNew(ids[i]))
            {
                items.Add(page.Items[i]);
            }
        }

        return new TailPage<T>(new OktaPage<T>(items, page.Next, page.RateLimit), page.Items.Count);
    }

    // An item that cannot be read is told of once, as each other is given once.
    private TailPage<T> ReadEach(in Answer answer, OktaFormatException fault)
    {
        using JsonDocument page = PageItems.Parse(answer, fault);
        if (page.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw fault;
        }

        List<string?> ids = ItemIds.Read(JsonAnswer.WithoutMark(answer.Body));
        TailReader<T> self = this;
        List<T> items = PageItems.ReadEach(answer, page.RootElement, tail.TypeInfo, tail.Faults, i => self.IsNew(ids[i]));
        return new TailPage<T>(PageReader<T>.Create(answer, items), ids.Count);
    }

    private bool IsNew(string? id) => id is null || seen.Add(id);
}
