using System.Text.Json.Serialization.Metadata;
using OktaGen.Http.RateLimits;
using OktaGen.Paging;

namespace OktaGen.Http.Answers;

internal readonly struct PageReader<T>(JsonTypeInfo<List<T>> typeInfo, string? itemsProperty) : IAnswerReader<OktaPage<T>>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public OktaPage<T> Read(in Answer answer)
    {
        if (itemsProperty is not null)
        {
            return PageObject.Read(answer, typeInfo, itemsProperty);
        }

        List<T> items = JsonAnswer.ReadPage(answer, typeInfo);
        string? next = LinkHeader.FindNext(answer.Message.Headers);
        return new OktaPage<T>(items, NextPage.Resolve(next, answer), RateLimitHeaders.Read(answer.Message.Headers));
    }
}
