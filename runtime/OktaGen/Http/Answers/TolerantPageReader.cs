using System.Text.Json.Serialization.Metadata;
using OktaGen.Paging;

namespace OktaGen.Http.Answers;

/// <summary>Reads a page as the caller wants it where items cannot be read.</summary>
internal readonly struct TolerantPageReader<T>(JsonTypeInfo<List<T>> typeInfo, string? itemsProperty, ItemFaults faults)
    : IAnswerReader<OktaPage<T>>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public OktaPage<T> Read(in Answer answer) => PageReader<T>.Read(answer, typeInfo, itemsProperty, faults);
}
