using System.Text.Json;
using OktaGen.Calls.Responses;

namespace OktaGen.Calls.Paging;

/// <summary>Reads a page of a tail and leaves out the items that came before.</summary>
internal readonly struct TailReader<T>(TailPageable<T> tail, RecentIds seen) : IResponseReader<TailPage<T>>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    public TailPage<T> Read(in CallResponse response)
    {
        try
        {
            OktaPage<T> page = PageReader<T>.Read(response, tail.TypeInfo, itemsProperty: null, tail.Faults.Strict);
            return page.Items.Count == 0 ? new TailPage<T>(page, 0) : WithoutKnown(response, page);
        }
        catch (OktaFormatException fault) when (tail.Faults.AreTolerated)
        {
            return ReadEach(response, fault);
        }
    }

    private TailPage<T> WithoutKnown(in CallResponse response, OktaPage<T> page)
    {
        List<string?> ids = ItemIds.Read(Utf8Text.WithoutMark(response.Body));
        List<T> items = new(page.Items.Count);
        List<string> news = [];
        for (int i = 0; i < ids.Count; i++)
        {
            if (IsNew(ids[i], news))
            {
                items.Add(page.Items[i]);
            }
        }

        return new TailPage<T>(new OktaPage<T>(items, page.Next, page.RateLimit) { Ids = news }, page.Items.Count);
    }

    // An item that cannot be read is told of once, as each other is given once.
    private TailPage<T> ReadEach(in CallResponse response, OktaFormatException fault)
    {
        using JsonDocument page = PageItems.Parse(response, fault);
        if (page.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw fault;
        }

        List<string?> ids = ItemIds.Read(Utf8Text.WithoutMark(response.Body));
        TailReader<T> self = this;
        List<string> news = [];
        List<T> items = PageItems.ReadEach(response, page.RootElement, tail.TypeInfo, tail.Faults, i => self.IsNew(ids[i], news));
        OktaPage<T> read = PageReader<T>.Create(response, items);
        return new TailPage<T>(new OktaPage<T>(read.Items, read.Next, read.RateLimit) { Ids = news }, ids.Count);
    }

    private bool IsNew(string? id, List<string> news)
    {
        if (id is null)
        {
            return true;
        }

        if (!seen.Add(id))
        {
            return false;
        }

        news.Add(id);
        return true;
    }
}
