namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One method.</summary>
internal sealed record EndpointPlan(string OperationId, string Name, string Verb, string Route)
{
    public required IReadOnlyList<string> Scopes { get; init; }

    public required IReadOnlyList<ParameterPlan> Parameters { get; init; }

    public required ReturnPlan Returns { get; init; }

    /// <summary>The only kind of credential that it takes; null where the connection's will do.</summary>
    public OktaCredential? Credential { get; init; }

    /// <summary>The member that holds the items of a page; null where the page is the list.</summary>
    public string? Items { get; init; }

    /// <summary>The media type that is asked for; null for JSON.</summary>
    public string? Accept { get; init; }

    /// <summary>The media type of the body; null where its type says it.</summary>
    public string? ContentType { get; init; }

    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; init; }

    /// <summary>What is worth knowing about the operation, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
