namespace OktaGen.Cli.Explain;

/// <summary>One thing that a gate asks for.</summary>
/// <param name="Name">The name, such as that of a scope.</param>
/// <param name="CoveredBy">What else permits the same.</param>
internal sealed record NeededName(string Name, IReadOnlyList<string> CoveredBy)
{
    public override string ToString() =>
        CoveredBy.Count == 0 ? Name : $"{Name} ({string.Join(", ", CoveredBy)} {(CoveredBy.Count == 1 ? "covers" : "cover")} it)";
}
