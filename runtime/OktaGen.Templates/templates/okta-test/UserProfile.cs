namespace MyOktaProject;

/// <summary>What is known of a person.</summary>
public sealed record UserProfile(string Login, string? Email);
