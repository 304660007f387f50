namespace OktaGen.Cli.Scaffolding.Selecting;

/// <summary>A selection that selects nothing, or names what the description does not have.</summary>
internal sealed class SelectionException(string message) : ToolException(message);
