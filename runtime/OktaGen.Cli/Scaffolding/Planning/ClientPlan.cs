namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One interface.</summary>
/// <param name="Stem">The name without the leading <c>I</c>.</param>
/// <param name="Tag">The tag that its operations have in the description.</param>
/// <param name="Endpoints">In the order of their routes.</param>
/// <param name="JsonTypes">The types that its JSON context must know.</param>
internal sealed record ClientPlan(string Stem, string Tag, IReadOnlyList<EndpointPlan> Endpoints, IReadOnlyList<string> JsonTypes)
{
    public string Interface => NamesOf(Stem)[0];

    /// <summary>The class that OktaGen generates.</summary>
    public string Client => NamesOf(Stem)[1];

    /// <summary>The JSON context: its own by default.</summary>
    public string JsonContext { get; init; } = NamesOf(Stem)[2];

    /// <summary>The types that its methods take and give, in C#.</summary>
    public IEnumerable<string> Types => Endpoints.SelectMany(static endpoint =>
        endpoint.Parameters.Select(static parameter => parameter.Type).Append(endpoint.Returns.Type ?? string.Empty));

    /// <summary>The names that are made of a stem: interface, client and JSON context.</summary>
    public static IReadOnlyList<string> NamesOf(string stem) => ["I" + stem, stem + "Client", stem + "Json"];
}
