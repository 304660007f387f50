namespace NativeApps;

public sealed record User(string Id, string Status, UserProfile Profile);
