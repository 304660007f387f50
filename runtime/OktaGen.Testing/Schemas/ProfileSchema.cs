using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The schema of a profile: the attributes that Okta defines, and those that the org does.</summary>
/// <param name="name">The schema's name.</param>
/// <param name="title">For people.</param>
/// <param name="required">The required ones of Okta's.</param>
/// <param name="base">Okta's attributes.</param>
/// <param name="created">When it was created.</param>
internal sealed class ProfileSchema(string name, string title, string[] required, JsonObject @base, DateTimeOffset created)
{
    public JsonObject Base { get; private set; } = @base;

    public JsonObject Custom { get; private set; } = [];

    /// <summary>The names that a schema lists as required beside what attributes say of themselves.</summary>
    public HashSet<string> Required { get; } = new(required, StringComparer.Ordinal);

    /// <summary>
    /// Whether it was ever told of an attribute: until then any is taken, so that a test need not say what it does not look at.
    /// </summary>
    public bool IsDefined { get; private set; }

    public DateTimeOffset Created { get; private set; } = created;

    public DateTimeOffset LastUpdated { get; private set; } = created;

    /// <summary>An attribute was taken away: profiles lose it.</summary>
    public List<Action<string>> Removed { get; } = [];

    /// <summary>Sets an attribute of the org's, or takes one away.</summary>
    public void Define(string attribute, JsonObject? definition, DateTimeOffset now)
    {
        IsDefined = true;
        LastUpdated = now;
        Required.Remove(attribute);
        if (definition is null)
        {
            Custom.Remove(attribute);
            Removed.ForEach(tell => tell(attribute));
        }
        else
        {
            Custom[attribute] = definition;
        }
    }

    /// <summary>Sets an attribute of Okta's.</summary>
    public void DefineBase(string attribute, JsonObject definition, DateTimeOffset now)
    {
        Base[attribute] = definition;
        LastUpdated = now;
    }

    public SavedSchema Save() => new()
    {
        Base = Base,
        Custom = Custom,
        Required = Required,
        IsDefined = IsDefined,
        Created = Created,
        LastUpdated = LastUpdated,
    };

    public void Load(SavedSchema saved)
    {
        (Base, Custom, IsDefined) = (saved.Base, saved.Custom, saved.IsDefined);
        (Created, LastUpdated) = (saved.Created, saved.LastUpdated);
        Required.Clear();
        Required.UnionWith(saved.Required);
    }

    /// <summary>A schema of the same attributes, as a new user type begins with.</summary>
    public ProfileSchema Copy(string ofName, string ofTitle, DateTimeOffset now)
    {
        ProfileSchema copy = new(ofName, ofTitle, [.. Required], (JsonObject)Base.DeepClone(), now)
        {
            Custom = (JsonObject)Custom.DeepClone(),
            IsDefined = IsDefined,
        };
        return copy;
    }

    /// <summary>
    /// What is wrong with a profile, by attribute; attributes that have a default and no value get it. Members of the profile are not null.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <param name="isTaken">Whether another profile has the value of an attribute.</param>
    public IReadOnlyList<(string Attribute, string Cause)> Verify(JsonObject profile, Func<string, JsonNode, bool> isTaken)
    {
        List<(string Attribute, string Cause)> causes = [];
        foreach ((string attribute, JsonNode? value) in profile)
        {
            if (CauseOf(attribute, value!, isTaken) is { } cause)
            {
                causes.Add((attribute, cause));
            }
        }

        foreach ((string attribute, JsonNode? node) in Custom)
        {
            var definition = (JsonObject)node!;
            if (!profile.ContainsKey(attribute) && definition["default"] is { } value)
            {
                profile[attribute] = value.DeepClone();
            }

            if (!profile.ContainsKey(attribute) && (Flag(definition, "required") || Required.Contains(attribute)))
            {
                causes.Add((attribute, "The field cannot be left blank"));
            }
        }

        return causes;
    }

    /// <param name="id">The schema's id and path, below <c>/meta/schemas/</c>.</param>
    /// <param name="org">The org.</param>
    public JsonObject ToJson(string id, OrgState org) => new()
    {
        ["id"] = $"{org.BaseUrl}/meta/schemas/{id}",
        ["$schema"] = "http://json-schema.org/draft-04/schema#",
        ["name"] = name,
        ["title"] = title,
        ["created"] = OrgState.Stamp(Created),
        ["lastUpdated"] = OrgState.Stamp(LastUpdated),
        ["definitions"] = new JsonObject
        {
            ["base"] = Part("#base", Base, Base),
            ["custom"] = Part("#custom", Custom, Custom),
        },
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["profile"] = new JsonObject
            {
                ["allOf"] = new JsonArray(
                    new JsonObject { ["$ref"] = "#/definitions/base" }, new JsonObject { ["$ref"] = "#/definitions/custom" }),
            },
        },
        ["_links"] = new JsonObject { ["self"] = org.Link("/api/v1/meta/schemas/" + id, "GET") },
    };

    private string? CauseOf(string attribute, JsonNode value, Func<string, JsonNode, bool> isTaken)
    {
        if ((Custom[attribute] ?? Base[attribute]) is not JsonObject definition)
        {
            return IsDefined ? "The profile schema has no such attribute" : null;
        }

        return AttributeValue.CauseOf(value, definition)
            ?? (IsUnique(definition) && isTaken(attribute, value)
            ? "An object with this field already exists in the current organization"
            : null);
    }

    private JsonObject Part(string id, JsonObject attributes, JsonObject known) => new()
    {
        ["id"] = id,
        ["type"] = "object",
        ["properties"] = attributes.DeepClone(),
        ["required"] = new JsonArray([.. Required.Where(known.ContainsKey).Select(static attribute => JsonValue.Create(attribute))]),
    };

    // Okta writes UNIQUE_VALIDATED for what it was asked to hold unique.
    private static bool IsUnique(JsonObject definition) =>
        Flag(definition, "unique") || AttributeValue.TextOf(definition["unique"]) is "UNIQUE_VALIDATED" or "PENDING_UNIQUENESS";

    private static bool Flag(JsonObject definition, string member) =>
        definition[member] is JsonValue value && value.TryGetValue(out bool said) && said;
}
