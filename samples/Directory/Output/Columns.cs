using System.Globalization;
using System.Text.Json;
using OktaGen.Management;

namespace OktaDirectory.Output;

/// <summary>What the listings show of entries.</summary>
internal static class Columns
{
    public static Listing<User> Users { get; } = new("users", UserColumns);

    /// <summary>With the manager, whose e-mail address is a custom attribute.</summary>
    public static Listing<User> UsersInDetail { get; } = new("users",
    [
        .. UserColumns,
        new("manager", static user => user.Profile?.Manager),
        new("managerEmail", static user => Custom(user.Profile, "managerEmail")),
    ]);

    private static IReadOnlyList<Column<User>> UserColumns =>
    [
        new("id", static user => user.Id),
        new("login", static user => user.Profile?.Login),
        new("name", static user => $"{user.Profile?.FirstName} {user.Profile?.LastName}".Trim()),
        new("email", static user => user.Profile?.Email),
        new("status", static user => user.Status?.Value),
        new("created", static user => Time(user.Created)),
        new("activated", static user => Time(user.Activated)),
        new("statusChanged", static user => Time(user.StatusChanged)),
        new("passwordChanged", static user => Time(user.PasswordChanged)),
    ];

    public static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Custom(UserProfile? profile, string name) =>
        profile?.AdditionalProperties?.TryGetValue(name, out JsonElement value) == true && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
