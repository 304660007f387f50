using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Http.Answers;

internal readonly struct JsonResponseReader<T>(JsonTypeInfo<T> typeInfo, bool allowEmpty, bool allowsNull)
    : IAnswerReader<OktaResponse<T>>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    // Null only where that is allowed, and there the caller says so in its own return type.
    public OktaResponse<T> Read(in Answer answer) =>
        new(JsonAnswer.Read(answer, typeInfo, allowEmpty, allowsNull)!, answer.Message.StatusCode, answer.Message.Headers);
}
