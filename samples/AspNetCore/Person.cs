using OktaGen.Management;

namespace PeopleApi;

/// <summary>What callers see of a user: no more than they need.</summary>
internal sealed record Person(string? Id, string? Login, string? FirstName, string? LastName, string? Status)
{
    public static Person Of(User user) =>
        new(user.Id, user.Profile?.Login, user.Profile?.FirstName, user.Profile?.LastName, user.Status?.ToString());
}
