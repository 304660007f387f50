namespace OktaGen.Cli;

/// <summary>A command cannot go on. The message says why, and what to do; it is all that people see.</summary>
internal class ToolException : Exception
{
    public ToolException(string message, Exception? innerException = null)
        : base(message, innerException) => Faults = [message];

    /// <summary>Several causes at once.</summary>
    public ToolException(IReadOnlyList<string> faults)
        : base(string.Join(' ', faults)) => Faults = faults;

    /// <summary>What is wrong, each in a line of its own.</summary>
    public IReadOnlyList<string> Faults { get; }
}
