namespace OktaGen.Benchmarks.Calls;

public sealed record BenchmarkProfile(
    string Login, string Email, string FirstName, string LastName, string? MobilePhone, string? Department, string? Title, string? City);
