namespace OktaGen.Package.Tests;

/// <summary>The outcome of a command.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public DotnetResult ThrowIfFailed() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"The command failed with {ExitCode}:\n{Output}");
}
