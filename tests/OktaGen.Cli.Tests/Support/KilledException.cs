namespace OktaGen.Cli.Tests.Support;

/// <summary>The process is to be taken for dead. Nobody catches this.</summary>
internal sealed class KilledException() : Exception("killed");
