using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Http.Answers;

internal readonly struct JsonReader<T>(JsonTypeInfo<T> typeInfo, bool allowEmpty, bool allowsNull) : IAnswerReader<T>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    // Null only where that is allowed, and there the caller says so in its own return type.
    public T Read(in Answer answer) => JsonAnswer.Read(answer, typeInfo, allowEmpty, allowsNull)!;
}
