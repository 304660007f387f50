namespace OktaDirectory.Commands;

/// <summary>A command cannot be carried out as it was given. The message is for the person who gave it.</summary>
internal sealed class CommandException(string message) : Exception(message);
