namespace OktaGen.Cli.Scaffolding.Output;

/// <summary>What happens to a file.</summary>
internal enum FileChangeKind
{
    Added,
    Changed,
    Removed,
}
