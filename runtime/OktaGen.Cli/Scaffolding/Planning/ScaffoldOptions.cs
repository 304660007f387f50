namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>How code is written, beside what of.</summary>
internal sealed record ScaffoldOptions
{
    /// <summary>What the names of interfaces, clients and JSON contexts begin with, so that several descriptions share a project.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Whether all interfaces have one JSON context.</summary>
    public bool SharesJson { get; init; }

    /// <summary>How many levels of objects get types; null for all.</summary>
    public int? Depth { get; init; }

    /// <summary>Whether small types share files.</summary>
    public bool IsCompact { get; init; }

    /// <summary>The assemblies whose models are taken instead of written again.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>Whether the description's own prose is taken into comments.</summary>
    public bool WithDescriptions { get; init; }
}
