namespace OktaGen.Tests;

public sealed record OrgUserProfile(string? Login = null, string? Email = null, string? FirstName = null, string? LastName = null);
