using System.CommandLine;

namespace OktaGen.Cli.Terminal;

/// <summary><c>--dry-run</c>, of commands that change an org.</summary>
internal static class DryRun
{
    public static Option<bool> Option { get; } = new("--dry-run") { Description = "Change nothing, and show each call that would." };
}
