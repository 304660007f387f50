namespace OktaGen.Package.Tests;

/// <summary>The outcome of a command.</summary>
/// <param name="ExitCode">Zero for success.</param>
/// <param name="Output">All that it printed.</param>
/// <param name="Error">What of that went to the standard error stream.</param>
internal sealed record DotnetResult(int ExitCode, string Output, string Error)
{
    public DotnetResult ThrowIfFailed() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"The command failed with {ExitCode}:\n{Output}");

    /// <summary>What of a build of several projects is about one of them.</summary>
    public DotnetResult Of(Consumer consumer) => this with
    {
        Output = string.Join('\n', Output.Split('\n').Where(line => line.Contains(consumer.Folder, StringComparison.Ordinal))),
    };
}
