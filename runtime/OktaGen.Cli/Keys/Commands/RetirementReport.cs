namespace OktaGen.Cli.Keys.Commands;

/// <summary>A key that an app is to have no longer.</summary>
/// <param name="ClientId">The app.</param>
/// <param name="KeyId">The key's id.</param>
/// <param name="Removed">Whether it was there until now, and is no longer.</param>
/// <param name="DryRun">Whether the calls were only shown.</param>
internal sealed record RetirementReport(string ClientId, string KeyId, bool Removed, bool DryRun);
