namespace OktaGen.Cli.Tests.Support;

/// <summary>A test of links, pipes, signals or the rights of files, which Windows has in another form or not at all.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = SkipReason;

    public static string? SkipReason { get; } = OperatingSystem.IsWindows()
        ? "Windows has no rights of files, links and signals of this form."
        : null;
}
