namespace OktaGen.Testing;

/// <summary>An API token.</summary>
/// <param name="IsSuperAdmin">Whether its owner is a super administrator.</param>
/// <param name="LastUsed">When a call was last made with it.</param>
internal sealed record ApiTokenRecord(bool IsSuperAdmin, DateTimeOffset LastUsed);
