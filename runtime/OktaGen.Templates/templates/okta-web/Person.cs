using OktaGen.Management;

namespace MyOktaProject;

/// <summary>What this service tells of a user.</summary>
internal sealed record Person(string? Id, string? Login, string? Status)
{
    public static Person Of(User user) => new(user.Id, user.Profile?.Login, user.Status?.ToString());
}
