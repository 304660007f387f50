namespace OktaGen.Cli;

/// <summary>What the tool tells a script.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The command could not be carried out; the standard error says why.</summary>
    public const int Failure = 1;

    /// <summary>A <c>--check</c> found that files are not what they should be, or a <c>--base</c> more than there was.</summary>
    public const int Drift = 2;
}
