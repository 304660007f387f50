namespace OktaGen.Http.Answers;

/// <summary>Turns a successful answer into what an endpoint returns. A struct, so that a call allocates nothing for it.</summary>
internal interface IAnswerReader<out TResult>
{
    static abstract AnswerBody Body { get; }

    TResult Read(in Answer answer);
}
