using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>Reads the schemas of an org.</summary>
internal sealed class SchemaReader(IOrgSchemas org)
{
    /// <param name="apps">The ids of the apps whose users' profiles are wanted, by names.</param>
    /// <param name="known">The names of apps that were there before: they may be gone.</param>
    /// <param name="progress">Told what goes on.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<OrgProfiles> ReadAsync(
        IReadOnlyDictionary<string, string> apps, IReadOnlySet<string> known, Action<string> progress, CancellationToken cancellationToken)
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        List<ProfileSchema> schemas = [.. await ReadUsersAsync(progress, cancellationToken)];
        progress("Reading the schema of groups");
        Add(schemas, ProfileKind.Group, "group", await org.GetGroupSchemaAsync(cancellationToken));
        foreach ((string name, string id) in apps.OrderBy(static app => app.Key, StringComparer.Ordinal))
        {
            progress($"Reading the schema of {name}");
            try
            {
                Add(schemas, ProfileKind.App, name, await org.GetAppUserSchemaAsync(id, cancellationToken));
                found[name] = id;
            }
            catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound && known.Contains(name))
            {
                // The comparison tells of it.
            }
        }

        return new OrgProfiles(schemas, found);
    }

    private async Task<IReadOnlyList<ProfileSchema>> ReadUsersAsync(Action<string> progress, CancellationToken cancellationToken)
    {
        List<ProfileSchema> schemas = [];
        await foreach (JsonObject type in org.ListUserTypesAsync().WithCancellation(cancellationToken))
        {
            string name = AttributeSchema.TextOf(type["name"])
                ?? throw new OktaFormatException("Okta answered a user type without a name.");
            if (type["default"] is JsonValue value && value.TryGetValue(out bool isDefault) && isDefault)
            {
                name = OrgProfiles.DefaultType;
            }

            progress($"Reading the schema of user type {name}");
            string schema = name == OrgProfiles.DefaultType ? name : SchemaOf(type)
                ?? throw new OktaFormatException($"Okta answered the user type '{name}' without a link to its schema.");
            Add(schemas, ProfileKind.User, name, await org.GetUserSchemaAsync(schema, cancellationToken));
        }

        return [.. schemas.OrderBy(static schema => schema.Name != OrgProfiles.DefaultType)
            .ThenBy(static schema => schema.Name, StringComparer.Ordinal)];
    }

    // A user type names its schema by a link alone.
    private static string? SchemaOf(JsonObject type) =>
        AttributeSchema.TextOf(((type["_links"] as JsonObject)?["schema"] as JsonObject)?["href"])?.Split('/')[^1] is { Length: > 0 } id
            ? Uri.UnescapeDataString(id)
            : null;

    private static void Add(List<ProfileSchema> schemas, ProfileKind kind, string name, JsonObject answer) =>
        schemas.Add(new ProfileSchema(kind, name, ProfileSchema.Steady(answer)));
}
