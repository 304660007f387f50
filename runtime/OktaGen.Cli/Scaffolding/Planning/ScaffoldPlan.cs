namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Everything that is to be written, as data.</summary>
internal sealed record ScaffoldPlan(
    string Namespace, IReadOnlyList<ClientPlan> Clients, IReadOnlyList<ClassPlan> Classes, IReadOnlyList<EnumPlan> Enums)
{
    /// <summary>What of the selected operations no client could send.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The models that are not written, because an assembly has them.</summary>
    public IReadOnlyList<ReusedModel> Reused { get; init; } = [];

    /// <summary>The models that are written although an assembly has types of their names.</summary>
    public IReadOnlyList<DifferentModel> Different { get; init; } = [];

    /// <summary>Whether small types share files.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Whether the description's own prose is written.</summary>
    public bool WithDescriptions { get; init; }

    /// <summary>Whether the description is that of another API than Okta's.</summary>
    public bool IsOtherApi { get; init; }

    /// <summary>The scopes that the selected operations need, in order.</summary>
    public IReadOnlyList<string> Scopes => [.. Clients.SelectMany(static client => client.Endpoints)
        .SelectMany(static endpoint => endpoint.Scopes)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    public int OperationCount =>
        Clients.Sum(static client => client.Endpoints.Select(static endpoint => endpoint.OperationId).Distinct().Count());
}
