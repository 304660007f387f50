namespace OktaGen.Knowledge.Roles;

/// <summary>Whether roles and permissions suffice for an operation, and how well that is known.</summary>
/// <param name="Verdict">Whether they do.</param>
/// <param name="Grade">How well it is known.</param>
internal readonly record struct Judgement(Verdict Verdict, Grade Grade)
{
    /// <summary>Whether it is certain that something is lacking.</summary>
    public bool IsSureLack => Verdict == Verdict.Lacks && Grade == Grade.Stated;
}
