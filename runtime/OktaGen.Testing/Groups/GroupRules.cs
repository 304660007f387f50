using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of the groups that it is sent.</summary>
internal static class GroupRules
{
    /// <summary>Verifies a whole profile; members that are null are as good as absent.</summary>
    public static JsonObject Profile(JsonObject? sent, OrgState org, GroupRecord? existing = null)
    {
        string? name = sent is null ? null : JsonBody.Text(sent, "name");
        string? cause = name switch
        {
            null or "" => "The field cannot be left blank",
            { Length: > 255 } => "The field is too long",
            _ when org.Groups.FindByName(name) is { } other && other != existing =>
                "An object with this field already exists in the current organization",
            _ => null,
        };
        if (cause is not null)
        {
            throw OktaErrors.Validation("name", $"name: {cause}");
        }

        JsonObject profile = [];
        foreach (KeyValuePair<string, JsonNode?> member in sent!)
        {
            if (member.Value is not null)
            {
                profile[member.Key] = member.Value.DeepClone();
            }
        }

        IReadOnlyList<(string Attribute, string Cause)> causes = org.Schemas.Group.Verify(profile, (attribute, value) =>
            org.Groups.All.Any(group => group != existing && JsonNode.DeepEquals(group.Profile[attribute], value)));
        return causes.Count == 0
            ? profile
            : throw OktaErrors.Validation(
                causes[0].Attribute, [.. causes.Select(static found => $"{found.Attribute}: {found.Cause}")]);
    }
}
