namespace OktaGen.Management;

/// <summary>A name stands for nothing, or for several things, where exactly one is needed. The message says which ids have it.</summary>
/// <param name="message">What was looked for, what was found, and what cures it.</param>
/// <param name="outcome">Whether nothing or too much was found.</param>
public sealed class LookupException(string message, LookupOutcome outcome) : Exception(message)
{
    /// <summary>Whether nothing or too much was found.</summary>
    public LookupOutcome Outcome { get; } = outcome;
}
