using System.Text;

namespace OktaGen.Http.Answers;

/// <summary>Reads text in UTF-8, which is all that Okta sends.</summary>
internal readonly struct StringReader : IAnswerReader<string>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public string Read(in Answer answer)
    {
        BodyCoding.EnsureText(answer);
        WebPage.RefuseForChange(answer);
        return BodyCoding.IsUtf8(answer.Body)
            ? Encoding.UTF8.GetString(JsonAnswer.WithoutMark(answer.Body))
            : throw JsonAnswer.NotUtf8(answer);
    }
}
