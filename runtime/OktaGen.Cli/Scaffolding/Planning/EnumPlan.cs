namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One open enum: names and values.</summary>
internal sealed record EnumPlan(string Name, string Origin, IReadOnlyList<(string Name, string Value)> Members)
{
    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; init; }
}
