using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What an event of the System Log is about, or who caused it.</summary>
internal sealed record LogTarget(string Id, string Type, string AlternateId, string DisplayName)
{
    public static LogTarget Of(UserRecord user) =>
        new(user.Id, "User", user.Login, $"{(string?)user.Profile["firstName"]} {(string?)user.Profile["lastName"]}");

    public static LogTarget Of(GroupRecord group) => new(group.Id, "UserGroup", "unknown", group.Name);

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["type"] = Type,
        ["alternateId"] = AlternateId,
        ["displayName"] = DisplayName,
        ["detailEntry"] = null,
    };
}
