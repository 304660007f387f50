namespace OktaGen.Cli.Keys.Commands;

/// <summary>A rotated key.</summary>
/// <param name="ClientId">The app.</param>
/// <param name="PrivateKey">Where the new key is.</param>
/// <param name="KeyId">The new key's id; null where it is not made yet.</param>
/// <param name="OldKeyId">The id of the key before it, which is still good.</param>
/// <param name="WasFound">Whether the new key was there already: one that a run which broke off has left.</param>
/// <param name="DryRun">Whether the calls were only shown.</param>
internal sealed record RotationReport(string ClientId, string PrivateKey, string? KeyId, string OldKeyId, bool WasFound, bool DryRun);
