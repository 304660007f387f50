namespace OktaGen.Package.Tests;

/// <summary>One compiler server for all consumers of a test run: the first build starts it, and it ends by itself when nothing has come for a while.</summary>
internal static class CompilerServer
{
    /// <summary>The name of the server's pipe, which nobody else's builds use.</summary>
    public static string Id { get; } = $"oktagen-{Guid.NewGuid():N}";
}
