using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>
/// The schemas of an org's profiles, and the file that keeps them:
/// <c>{ "userTypes": { "default": { … } }, "group": { … }, "apps": { "Salesforce": { … } } }</c>.
/// </summary>
/// <param name="Schemas">User types by name, the default one first; groups; apps by name.</param>
/// <param name="AppIds">The ids of the apps, by the names that the person gave them.</param>
internal sealed record OrgProfiles(IReadOnlyList<ProfileSchema> Schemas, IReadOnlyDictionary<string, string> AppIds)
{
    public const string DefaultType = "default";

    private const string AppIdMember = "appId";

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",

        // For people to read, and for no web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IEnumerable<ProfileSchema> Users => Schemas.Where(static schema => schema.Kind == ProfileKind.User);

    public ProfileSchema? Group => Schemas.FirstOrDefault(static schema => schema.Kind == ProfileKind.Group);

    public IEnumerable<ProfileSchema> Apps => Schemas.Where(static schema => schema.Kind == ProfileKind.App);

    /// <summary>Reads what an earlier run saved.</summary>
    /// <exception cref="ToolException">There is no such file, or it holds no schema.</exception>
    public static OrgProfiles ReadFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no {path}. Without --offline it is made from the org.");
        }

        try
        {
            return Read(JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? throw new JsonException("It is no JSON object."));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new ToolException($"{path} is no file of profile schemas: {exception.Message}", exception);
        }
    }

    /// <summary>The text of the file.</summary>
    public string Write()
    {
        JsonObject file = [];
        file["userTypes"] = Members(ProfileKind.User);
        if (Group is { } group)
        {
            file["group"] = group.Json.DeepClone();
        }

        file["apps"] = Members(ProfileKind.App);
        foreach ((string name, JsonNode? app) in file["apps"]!.AsObject())
        {
            app![AppIdMember] = AppIds[name];
        }

        return file.ToJsonString(s_options) + "\n";
    }

    private static OrgProfiles Read(JsonObject file)
    {
        JsonObject apps = file["apps"] as JsonObject ?? [];
        ProfileSchema[] schemas =
        [
            .. SchemasIn(file["userTypes"], ProfileKind.User)
                .OrderBy(static schema => schema.Name != DefaultType)
                .ThenBy(static schema => schema.Name, StringComparer.Ordinal),
            .. file["group"] is JsonObject group ? [new ProfileSchema(ProfileKind.Group, "group", group)] : Array.Empty<ProfileSchema>(),
            .. SchemasIn(apps, ProfileKind.App).OrderBy(static schema => schema.Name, StringComparer.Ordinal),
        ];
        return schemas.Length == 0
            ? throw new JsonException("It holds none.")
            : new OrgProfiles(schemas, schemas.Where(static schema => schema.Kind == ProfileKind.App).ToDictionary(
                static schema => schema.Name,
                schema => AttributeSchema.TextOf(apps[schema.Name]![AppIdMember]) ?? string.Empty,
                StringComparer.Ordinal));
    }

    private static IEnumerable<ProfileSchema> SchemasIn(JsonNode? schemas, ProfileKind kind) =>
        (schemas as JsonObject ?? [])
            .Where(static schema => schema.Value is JsonObject)
            .Select(schema => new ProfileSchema(kind, schema.Key, Without(schema.Value!.AsObject(), AppIdMember)));

    private static JsonObject Without(JsonObject json, string member)
    {
        var copy = (JsonObject)json.DeepClone();
        copy.Remove(member);
        return copy;
    }

    private JsonObject Members(ProfileKind kind) => new(Schemas
        .Where(schema => schema.Kind == kind)
        .Select(static schema => KeyValuePair.Create(schema.Name, (JsonNode?)schema.Json.DeepClone())));
}
