namespace OktaGen.Testing;

/// <summary>Answers something else without executing the call.</summary>
internal sealed class AnswerFault(OktaTestFault kind, Func<Answer> answer) : CallFault(kind)
{
    public override Answer? Substitute() => answer();
}
