namespace OktaGen.Cli.Terminal;

/// <summary>Collects what is wrong with a command's arguments, so that a person hears of all of it at once.</summary>
internal sealed class ArgumentFaults
{
    private readonly List<string> _faults = [];

    /// <summary>What is read; null where that went wrong.</summary>
    public T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ToolException exception)
        {
            _faults.AddRange(exception.Faults);
            return null;
        }
    }

    /// <exception cref="ToolException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new ToolException(_faults);
        }
    }
}
