namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>What a JSON value can be, as the description says it: without C# names, and with composition already resolved.</summary>
internal abstract class Shape
{
    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; set; }
}
