namespace QuickStart;

public sealed record NewUser(UserProfile Profile, NewUserCredentials? Credentials = null);
