using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>An app in the org's state.</summary>
internal sealed class AppRecord : IEntity
{
    public const string ActiveStatus = "ACTIVE";

    private ProfileSchema? _userSchema;

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public string Status { get; set; } = ActiveStatus;

    /// <summary>What the client sent, without what Okta decides.</summary>
    public required JsonObject Content { get; set; }

    /// <summary>The OAuth half of an API Services app.</summary>
    public ServiceApp? Service { get; init; }

    /// <summary>The schema of its users' profiles.</summary>
    public ProfileSchema UserSchema => _userSchema ??= CreateUserSchema();

    /// <summary>The same as it is saved; null where nobody has asked for it.</summary>
    public SavedSchema? SavedUserSchema
    {
        get => _userSchema?.Save() ?? field;
        init;
    }

    public EntityStore<AppAssignment> Users { get; init; } = new();

    public EntityStore<AppAssignment> Groups { get; init; } = new();

    public string Label => (string)Content["label"]!;

    public string Name => (string)Content["name"]!;

    public LogTarget ToTarget() => new(Id, "AppInstance", Label, Label);

    public JsonObject ToJson(OrgState org)
    {
        string path = "/api/v1/apps/" + Id;
        JsonObject json = new()
        {
            ["id"] = Id,
            ["status"] = Status,
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(LastUpdated),
            ["accessibility"] = new JsonObject { ["selfService"] = false, ["errorRedirectUrl"] = null, ["loginRedirectUrl"] = null },
            ["visibility"] =
                new JsonObject { ["autoSubmitToolbar"] = false, ["hide"] = new JsonObject { ["iOS"] = false, ["web"] = false } },
            ["features"] = new JsonArray(),
        };
        foreach (KeyValuePair<string, JsonNode?> member in Content)
        {
            json[member.Key] = member.Value?.DeepClone();
        }

        if (Service is not null)
        {
            ServiceAppJson.Overlay(json, Service, org);
        }

        string step = Status == ActiveStatus ? "deactivate" : "activate";
        json["_links"] = new JsonObject
        {
            ["self"] = org.Link(path),
            ["users"] = org.Link(path + "/users"),
            ["groups"] = org.Link(path + "/groups"),
            [step] = org.Link($"{path}/lifecycle/{step}", "POST"),
        };
        return json;
    }

    private ProfileSchema CreateUserSchema()
    {
        ProfileSchema schema = new(Label, Label + " user", ["userName"], BaseAttributes.OfAppUsers(), Created);
        if (SavedUserSchema is { } saved)
        {
            schema.Load(saved);
        }

        schema.Removed.Add(attribute =>
        {
            foreach (AppAssignment assignment in Users.All.Concat(Groups.All))
            {
                (assignment.Content["profile"] as JsonObject)?.Remove(attribute);
            }
        });
        return schema;
    }
}
