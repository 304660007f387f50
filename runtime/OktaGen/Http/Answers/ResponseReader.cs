namespace OktaGen.Http.Answers;

internal readonly struct ResponseReader : IAnswerReader<OktaResponse>
{
    public static AnswerBody Body => AnswerBody.Ignored;

    public OktaResponse Read(in Answer answer)
    {
        WebPage.Refuse(answer);
        return new OktaResponse(answer.Message.StatusCode, answer.Message.Headers);
    }
}
