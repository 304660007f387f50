using System.Text.Json.Nodes;

namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>The schema of one kind of profile.</summary>
/// <param name="Kind">Whose profile.</param>
/// <param name="Name">The user type's name, or what the person calls the app; of groups "group".</param>
/// <param name="Json">The schema as Okta writes it, without what differs between two readings.</param>
internal sealed record ProfileSchema(ProfileKind Kind, string Name, JsonObject Json)
{
    // Ids and times of one org and moment, by which no two readings could be compared.
    private static readonly string[] s_passing = ["id", "_links", "created", "lastUpdated"];

    /// <summary>For people: "user type contractor".</summary>
    public string Title => Kind switch
    {
        ProfileKind.User => $"user type {Name}",
        ProfileKind.Group => "groups",
        _ => $"app {Name}",
    };

    /// <summary>All attributes by their names, those of Okta's first.</summary>
    public IReadOnlyList<AttributeSchema> Attributes { get; } = [.. Read(Json, "base"), .. Read(Json, "custom")];

    /// <summary>What Okta answered, without what differs between two readings.</summary>
    public static JsonObject Steady(JsonObject answer) => new(answer
        .Where(static member => !s_passing.Contains(member.Key, StringComparer.Ordinal))
        .OrderBy(static member => member.Key, StringComparer.Ordinal)
        .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static IEnumerable<AttributeSchema> Read(JsonObject schema, string part)
    {
        JsonObject? definition = (schema["definitions"] as JsonObject)?[part] as JsonObject;
        string[] required = [.. (definition?["required"] as JsonArray ?? []).Select(AttributeSchema.TextOf).OfType<string>()];
        return (definition?["properties"] as JsonObject ?? [])
            .Where(static property => property.Value is JsonObject)
            .OrderBy(static property => property.Key, StringComparer.Ordinal)
            .Select(property => new AttributeSchema(property.Key, property.Value!.AsObject())
            {
                IsCustom = part == "custom",
                IsListedRequired = required.Contains(property.Key, StringComparer.Ordinal),
            });
    }
}
