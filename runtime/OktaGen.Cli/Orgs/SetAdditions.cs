namespace OktaGen.Cli.Orgs;

/// <summary>What is added to a resource set.</summary>
/// <param name="Additions">The resources, by their URLs.</param>
internal sealed record SetAdditions(IReadOnlyList<string> Additions);
