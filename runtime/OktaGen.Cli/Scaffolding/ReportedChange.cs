using OktaGen.Cli.Scaffolding.Output;

namespace OktaGen.Cli.Scaffolding;

/// <summary>A change of a file, for programs.</summary>
/// <param name="Path">The path under the output folder, with slashes.</param>
/// <param name="Change">What is done.</param>
/// <param name="ChangedByHand">Whether a person had changed the file since it was written.</param>
internal sealed record ReportedChange(string Path, FileChangeKind Change, bool ChangedByHand);
