using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of the profiles of an app's users, and of those that its groups give to their members.</summary>
internal static class AppUserRules
{
    private const string Blank = "The field cannot be left blank";

    /// <summary>Verifies a profile; members that are null are taken away. Null where there is none.</summary>
    /// <param name="sent">What is sent, if anything is.</param>
    /// <param name="kept">What stays beside it.</param>
    /// <param name="app">The app.</param>
    /// <param name="id">Whose profile it is.</param>
    /// <param name="isUser">Whether it is a user's: one of a group need not be whole.</param>
    public static JsonObject? Profile(JsonObject? sent, JsonObject? kept, AppRecord app, string id, bool isUser)
    {
        if (sent is null && (kept is not null || !app.UserSchema.IsDefined))
        {
            return (JsonObject?)kept?.DeepClone();
        }

        JsonObject profile = (JsonObject?)kept?.DeepClone() ?? [];
        foreach ((string name, JsonNode? value) in sent ?? [])
        {
            profile.Remove(name);
            if (value is not null)
            {
                profile[name] = value.DeepClone();
            }
        }

        IReadOnlyList<(string Attribute, string Cause)> causes =
        [
            .. app.UserSchema
                .Verify(profile, (attribute, value) => isUser && app.Users.All.Any(user =>
                    user.Id != id && JsonNode.DeepEquals((user.Content["profile"] as JsonObject)?[attribute], value)))
                .Where(found => isUser || found.Cause != Blank),
        ];
        return causes.Count == 0
            ? profile
            : throw OktaErrors.Validation(
                causes[0].Attribute, [.. causes.Select(static found => $"{found.Attribute}: {found.Cause}")]);
    }
}
