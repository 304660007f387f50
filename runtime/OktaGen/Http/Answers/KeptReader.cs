namespace OktaGen.Http.Answers;

/// <summary>Hands out the answer for its body to be read as a stream.</summary>
internal readonly struct KeptReader : IAnswerReader<HttpResponseMessage>
{
    public static AnswerBody Body => AnswerBody.Kept;

    public HttpResponseMessage Read(in Answer answer)
    {
        BodyCoding.EnsureUnpacked(answer, allowsAsked: true);
        return answer.Message;
    }
}
