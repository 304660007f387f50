namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Everything that is to be written, as data.</summary>
internal sealed record ScaffoldPlan(
    string Namespace, IReadOnlyList<ClientPlan> Clients, IReadOnlyList<ClassPlan> Classes, IReadOnlyList<EnumPlan> Enums)
{
    /// <summary>The scopes that the selected operations need, in order.</summary>
    public IReadOnlyList<string> Scopes => [.. Clients.SelectMany(static client => client.Endpoints)
        .SelectMany(static endpoint => endpoint.Scopes)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    public int OperationCount =>
        Clients.Sum(static client => client.Endpoints.Select(static endpoint => endpoint.OperationId).Distinct().Count());
}
