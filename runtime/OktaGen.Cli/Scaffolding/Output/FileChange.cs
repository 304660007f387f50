namespace OktaGen.Cli.Scaffolding.Output;

/// <summary>A difference between what is there and what should be.</summary>
/// <param name="Kind">What has to be done.</param>
/// <param name="Path">The path under the output folder, with slashes.</param>
/// <param name="Text">The new text; null for a removal.</param>
/// <param name="IsEdited">Whether a person has changed what is there since it was written.</param>
internal sealed record FileChange(FileChangeKind Kind, string Path, string? Text, bool IsEdited = false);
