namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One interface.</summary>
/// <param name="Stem">The name without the leading <c>I</c>.</param>
/// <param name="Tag">The tag that its operations have in the description.</param>
/// <param name="Endpoints">In the order of their routes.</param>
/// <param name="JsonTypes">The types that its JSON context must know.</param>
internal sealed record ClientPlan(string Stem, string Tag, IReadOnlyList<EndpointPlan> Endpoints, IReadOnlyList<string> JsonTypes)
{
    public string Interface => "I" + Stem;

    /// <summary>The class that OktaGen generates.</summary>
    public string Client => Stem + "Client";

    public string JsonContext => Stem + "Json";
}
