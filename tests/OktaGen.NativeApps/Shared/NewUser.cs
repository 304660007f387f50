namespace NativeApps;

public sealed record NewUser(UserProfile Profile);
