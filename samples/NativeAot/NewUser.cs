namespace NativeAot;

public sealed record NewUser(UserProfile Profile);
