namespace OktaGen.Http.Answers;

internal readonly struct BytesReader : IAnswerReader<byte[]>
{
    public static AnswerBody Body => AnswerBody.Buffered;

    public byte[] Read(in Answer answer) => answer.Body.ToArray();
}
