namespace OktaGen.Cli.Scaffolding;

/// <summary>How code is written, beside what of.</summary>
internal sealed record ScaffoldOptions
{
    /// <summary>What the names of interfaces, clients and JSON contexts begin with, so that several descriptions share a project.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Whether the description's own prose is taken into comments.</summary>
    public bool WithDescriptions { get; init; }
}
