namespace OktaGen.Tests;

public sealed record OrgUser(string? Id = null, string? Status = null, OrgUserProfile? Profile = null);
