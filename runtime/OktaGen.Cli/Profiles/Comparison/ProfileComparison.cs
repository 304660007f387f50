using System.Text.Json.Nodes;
using OktaGen.Cli.Profiles.Schemas;

namespace OktaGen.Cli.Profiles.Comparison;

/// <summary>Compares two readings of an org's schemas, attribute by attribute.</summary>
internal static class ProfileComparison
{
    /// <summary>The differences: those of a profile together, in the order of the attributes' names.</summary>
    public static IReadOnlyList<ProfileChange> Compare(OrgProfiles before, OrgProfiles now)
    {
        var earlier = before.Schemas.ToDictionary(static schema => (schema.Kind, schema.Name));
        var later = now.Schemas.ToDictionary(static schema => (schema.Kind, schema.Name));
        return
        [
            .. before.Schemas.Where(schema => !later.ContainsKey((schema.Kind, schema.Name))).Select(static schema =>
                new ProfileChange(ProfileChangeKind.Gone, schema.Title, null, "all of it")),
            .. now.Schemas.SelectMany(schema => earlier.TryGetValue((schema.Kind, schema.Name), out ProfileSchema? known)
                ? Compare(known, schema)
                : [new ProfileChange(ProfileChangeKind.New, schema.Title, null, "all of it")]),
        ];
    }

    private static IEnumerable<ProfileChange> Compare(ProfileSchema before, ProfileSchema now)
    {
        Dictionary<string, AttributeSchema> earlier = ByName(before);
        Dictionary<string, AttributeSchema> later = ByName(now);
        foreach (string name in earlier.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            ProfileChange? change = (earlier.GetValueOrDefault(name), later.GetValueOrDefault(name)) switch
            {
                (null, { } added) => new(ProfileChangeKind.New, now.Title, name, TextOf(added)),
                ({ } gone, null) => new(ProfileChangeKind.Gone, now.Title, name, TextOf(gone)),
                ({ } old, { } current) => Compare(old, current, now.Title),
                _ => null,
            };
            if (change is not null)
            {
                yield return change;
            }
        }
    }

    private static ProfileChange? Compare(AttributeSchema before, AttributeSchema now, string profile)
    {
        string earlier = AttributeFacts.TypeOf(before);
        string later = AttributeFacts.TypeOf(now);
        if (earlier != later)
        {
            return new ProfileChange(ProfileChangeKind.TypeChanged, profile, now.Name, $"{earlier} -> {later}");
        }

        IReadOnlyList<string> old = AttributeFacts.Of(before);
        IReadOnlyList<string> current = AttributeFacts.Of(now);
        string[] differences =
        [
            .. old.Except(current, StringComparer.Ordinal).Select(static fact => "no longer " + fact),
            .. current.Except(old, StringComparer.Ordinal).Select(static fact => "now " + fact),
        ];
        if (differences.Length == 0 && !JsonNode.DeepEquals(before.Json, now.Json))
        {
            differences = ["now said in other words or in another order"];
        }

        return differences.Length == 0
            ? null
            : new ProfileChange(ProfileChangeKind.Changed, profile, now.Name, string.Join("; ", differences));
    }

    private static string TextOf(AttributeSchema attribute) => string.Join(", ", AttributeFacts.Of(attribute));

    // A name may stand among Okta's and the org's own: the org's counts.
    private static Dictionary<string, AttributeSchema> ByName(ProfileSchema schema)
    {
        Dictionary<string, AttributeSchema> attributes = new(StringComparer.Ordinal);
        foreach (AttributeSchema attribute in schema.Attributes)
        {
            attributes[attribute.Name] = attribute;
        }

        return attributes;
    }
}
