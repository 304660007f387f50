namespace OktaGen.Testing;

/// <summary>Ends the handling of a call with an error answer. Never leaves the org.</summary>
internal sealed class RefusedException(Answer answer) : Exception
{
    public Answer Answer { get; } = answer;
}
