namespace OktaGen.Cli.Scaffolding.Writing;

/// <summary>A file of the output.</summary>
/// <param name="Path">Its path under the output folder, with slashes.</param>
/// <param name="Text">Its text, with <c>\n</c> line ends.</param>
internal sealed record ScaffoldedFile(string Path, string Text);
