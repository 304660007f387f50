namespace OktaGen.Cli.Descriptions;

/// <summary>A description of an API cannot be read. The message names file, line and cause, and is for people.</summary>
internal sealed class DescriptionException(string message, Exception? innerException = null) : ToolException(message, innerException);
