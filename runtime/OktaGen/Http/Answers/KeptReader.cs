namespace OktaGen.Http.Answers;

internal readonly struct KeptReader : IAnswerReader<HttpResponseMessage>
{
    public static AnswerBody Body => AnswerBody.Kept;

    public HttpResponseMessage Read(in Answer answer) => answer.Message;
}
