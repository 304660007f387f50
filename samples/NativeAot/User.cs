namespace NativeAot;

public sealed record User(string Id, string Status, UserProfile Profile);
