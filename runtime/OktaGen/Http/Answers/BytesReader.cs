namespace OktaGen.Http.Answers;

internal readonly struct BytesReader : IAnswerReader<byte[]>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public byte[] Read(in Answer answer)
    {
        if (!answer.Body.IsEmpty)
        {
            BodyCoding.EnsureUnpacked(answer, allowsAsked: true);
            WebPage.RefuseForChange(answer);
        }

        return answer.Body.ToArray();
    }
}
