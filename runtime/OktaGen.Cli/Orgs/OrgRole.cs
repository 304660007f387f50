namespace OktaGen.Cli.Orgs;

/// <summary>A custom admin role of the org.</summary>
internal sealed class OrgRole
{
    public string? Id { get; init; }

    public string? Label { get; init; }

    public string? Description { get; init; }

    /// <summary>The permissions of a new one.</summary>
    public IReadOnlyList<string>? Permissions { get; init; }
}
