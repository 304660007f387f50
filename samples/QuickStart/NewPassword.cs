namespace QuickStart;

public sealed record NewPassword(string Value);
