namespace MyOktaProject;

/// <summary>A user, with the members that this project reads.</summary>
public sealed record User(string Id, string Status, UserProfile Profile);
