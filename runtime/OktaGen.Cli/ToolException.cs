namespace OktaGen.Cli;

/// <summary>A command cannot go on. The message says why, and what to do; it is all that people see.</summary>
internal class ToolException(string message, Exception? innerException = null) : Exception(message, innerException);
