namespace NativeApps;

public sealed record UserProfile(string Login, string? Email = null, string? FirstName = null, string? LastName = null);
