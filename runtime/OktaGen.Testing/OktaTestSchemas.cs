using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// What the profiles of an <see cref="OktaTestOrg"/> are made of. Until a kind of profile was told of an attribute, it takes any; from then
/// on it takes those that it knows, and holds them to type, limits, choices and uniqueness, as Okta does. Safe for use from several
/// threads.
/// </summary>
public sealed class OktaTestSchemas
{
    private readonly OrgState _org;

    internal OktaTestSchemas(OrgState org) => _org = org;

    /// <summary>Defines an attribute of users, or defines it anew.</summary>
    /// <param name="name">The name: a letter, then letters, digits and <c>_</c>.</param>
    /// <param name="json">The attribute in Okta's schema language, such as <c>{ "type": "string", "maxLength": 20 }</c>.</param>
    /// <param name="userType">The name of the user type; the default one if there is none.</param>
    /// <exception cref="ArgumentException">Okta would refuse it, or there is no such user type.</exception>
    public void DefineUserAttribute(string name, string json, string userType = SchemaStore.Default)
    {
        ArgumentNullException.ThrowIfNull(userType);
        JsonObject definition = Parse(name, json);
        _org.Locked(() =>
        {
            UserTypeRecord type = _org.Schemas.FindTypeByName(userType)
                ?? throw new ArgumentException($"There is no user type {userType}.", nameof(userType));
            type.Schema.Define(name, definition, _org.Now);
        });
    }

    /// <summary>Defines an attribute of groups, or defines it anew.</summary>
    /// <param name="name">The name: a letter, then letters, digits and <c>_</c>.</param>
    /// <param name="json">The attribute in Okta's schema language.</param>
    /// <exception cref="ArgumentException">Okta would refuse it.</exception>
    public void DefineGroupAttribute(string name, string json)
    {
        JsonObject definition = Parse(name, json);
        _org.Locked(() => _org.Schemas.Group.Define(name, definition, _org.Now));
    }

    /// <summary>Defines an attribute of an app's users, or defines it anew.</summary>
    /// <param name="app">The app's id or label.</param>
    /// <param name="name">The name: a letter, then letters, digits and <c>_</c>.</param>
    /// <param name="json">The attribute in Okta's schema language.</param>
    /// <exception cref="ArgumentException">Okta would refuse it, or there is no such app.</exception>
    public void DefineAppUserAttribute(string app, string name, string json)
    {
        ArgumentNullException.ThrowIfNull(app);
        JsonObject definition = Parse(name, json);
        _org.Locked(() =>
        {
            AppRecord found = Find(app) ?? throw new ArgumentException($"There is no app {app}.", nameof(app));
            found.UserSchema.Define(name, definition, _org.Now);
        });
    }

    /// <summary>Adds a user type. It begins with the attributes of the default one.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The id, which requests to create a user name.</returns>
    /// <exception cref="ArgumentException">Okta would refuse it.</exception>
    public string AddUserType(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _org.Locked(() => UserTypeOperations.CauseOf(name, _org.Schemas) is { } cause
            ? throw new ArgumentException($"Okta would refuse this user type: {cause}.", nameof(name))
            : _org.Schemas.Add(name, name, _org.Now).Id);
    }

    /// <summary>
    /// Defines what a file of <c>oktagen profile</c> holds: attributes of users by their types, of groups, and of the users of apps. Types
    /// and apps that the org lacks are added, the apps as bookmarks whose labels are the names in the file.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentException">It is no such file, or Okta would refuse an attribute.</exception>
    public void Load(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (ParseObject(File.ReadAllText(file.FullName)) is not { } json)
        {
            throw new ArgumentException($"{file.Name} holds no JSON object.", nameof(file));
        }

        Load(json);
    }

    /// <inheritdoc cref="Load(FileInfo)"/>
    internal void Load(JsonObject json)
    {
        foreach ((string name, JsonNode? schema) in json["userTypes"] as JsonObject ?? [])
        {
            _org.Locked(() => Define((_org.Schemas.FindTypeByName(name) ?? _org.Schemas.AddBare(name, _org.Now)).Schema, schema));
        }

        _org.Locked(() => Define(_org.Schemas.Group, json["group"]));
        OktaTestApps apps = new(_org);
        foreach ((string name, JsonNode? schema) in json["apps"] as JsonObject ?? [])
        {
            string id = (apps.Find(name) ?? apps.Add(name)).Id;
            _org.Locked(() => Define(Find(id)!.UserSchema, schema));
        }
    }

    private static JsonObject Parse(string name, string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(json);
        JsonObject definition = ParseObject(json)
            ?? throw new ArgumentException($"The definition of {name} is no JSON object.", nameof(json));
        Verify(name, definition);
        return definition;
    }

    private static JsonObject? ParseObject(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Verify(string name, JsonObject definition)
    {
        if (SchemaRules.CauseOf(name, definition) is { } cause)
        {
            throw new ArgumentException($"Okta would refuse the attribute {name}: {cause}.", nameof(name));
        }
    }

    private void Define(ProfileSchema schema, JsonNode? json)
    {
        JsonNode? definitions = (json as JsonObject)?["definitions"];
        foreach ((string name, JsonNode? attribute) in PropertiesOf(definitions, "custom"))
        {
            var definition = (JsonObject)attribute!.DeepClone();
            Verify(name, definition);
            schema.Define(name, definition, _org.Now);
        }

        foreach ((string name, JsonNode? attribute) in PropertiesOf(definitions, "base"))
        {
            schema.DefineBase(name, (JsonObject)attribute!.DeepClone(), _org.Now);
        }

        foreach (string name in ((definitions?["custom"] as JsonObject)?["required"] as JsonArray ?? [])
            .Select(AttributeValue.TextOf).OfType<string>())
        {
            schema.Required.Add(name);
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesOf(JsonNode? definitions, string part) =>
        (((definitions as JsonObject)?[part] as JsonObject)?["properties"] as JsonObject ?? [])
            .Where(static property => property.Value is JsonObject);

    private AppRecord? Find(string app) =>
        _org.Apps.FindById(app) ?? _org.Apps.All.FirstOrDefault(candidate => candidate.Label == app);
}
