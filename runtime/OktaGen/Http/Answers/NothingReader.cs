namespace OktaGen.Http.Answers;

internal readonly struct NothingReader : IAnswerReader<bool>
{
    public static AnswerBody Body => AnswerBody.Ignored;

    public bool Read(in Answer answer)
    {
        WebPage.Refuse(answer);
        return true;
    }
}
