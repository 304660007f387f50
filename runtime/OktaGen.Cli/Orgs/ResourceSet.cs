namespace OktaGen.Cli.Orgs;

/// <summary>A resource set: what custom roles hold on.</summary>
internal sealed class ResourceSet
{
    public string? Id { get; init; }

    public string? Label { get; init; }

    public string? Description { get; init; }

    /// <summary>The resources of a new one, by their URLs.</summary>
    public IReadOnlyList<string>? Resources { get; init; }
}
