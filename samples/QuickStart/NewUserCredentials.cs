namespace QuickStart;

public sealed record NewUserCredentials(NewPassword Password);
