using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>Apps: create, read, replace, delete, activate, deactivate.</summary>
internal static class AppOperations
{
    public const int DefaultPage = 20;
    public const int MaxPage = 200;

    private static readonly SearchSchema s_filter = new(
        attribute =>
            attribute is "id" or "status" or "name" or "label" or "user.id" or "group.id" ? SearchOperators.Eq : SearchOperators.None,
        StringComparison.Ordinal);

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/apps", OktaScopes.AppsRead, List),
        new("POST", "/api/v1/apps", OktaScopes.AppsManage, Create),
        new("GET", "/api/v1/apps/{appId}", OktaScopes.AppsRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", "/api/v1/apps/{appId}", OktaScopes.AppsManage, Replace),
        new("DELETE", "/api/v1/apps/{appId}", OktaScopes.AppsManage, Delete),
        new("POST", "/api/v1/apps/{appId}/lifecycle/activate", OktaScopes.AppsManage, call =>
            SetStatus(call, AppRecord.ActiveStatus, "application.lifecycle.activate")),
        new("POST", "/api/v1/apps/{appId}/lifecycle/deactivate", OktaScopes.AppsManage, call =>
            SetStatus(call, "INACTIVE", "application.lifecycle.deactivate")),
    ];

    public static AppRecord Find(Call call)
    {
        string id = call.PathValues["appId"];
        return call.Org.Apps.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "AppInstance");
    }

    public static void Log(Call call, AppRecord app, string eventType, params LogTarget[] targets) =>
        call.Org.Logs.Add(call, eventType, eventType, [.. targets, app.ToTarget()]);

    private static Answer List(Call call)
    {
        IEnumerable<AppRecord> apps = call.Org.Apps.All.Where(app => call.Reaches(ResourceKind.Apps, app.Id));
        if (call.Query["q"] is { } text)
        {
            apps = apps.Where(app => app.Label.StartsWith(text, StringComparison.OrdinalIgnoreCase)
                || app.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        }

        if (call.Query["filter"] is { } filter)
        {
            Func<JsonObject, bool> predicate = SearchParser.Parse(filter, s_filter);
            apps = apps.Where(app => predicate(Searchable(app)));
        }

        return Pager.Page(call, [.. apps], DefaultPage, MaxPage);
    }

    private static JsonObject Searchable(AppRecord app) => new()
    {
        ["id"] = app.Id,
        ["status"] = app.Status,
        ["name"] = app.Name,
        ["label"] = app.Label,
        ["user"] = new JsonObject { ["id"] = new JsonArray([.. app.Users.All.Select(user => JsonValue.Create(user.Id))]) },
        ["group"] = new JsonObject { ["id"] = new JsonArray([.. app.Groups.All.Select(group => JsonValue.Create(group.Id))]) },
    };

    private static Answer Create(Call call)
    {
        OrgState org = call.Org;
        bool activate = call.Query.Flag("activate", defaultValue: true);
        JsonObject content = AppRules.Content(call.Body);
        string id = Ids.New("0oa");
        ServiceApp? service = AppRules.ServiceSettings(call.Body) is { } settings ? CreateService(call, settings, id) : null;
        AppRecord app = org.Apps.Add(sequence => new AppRecord
        {
            Id = id,
            Sequence = sequence,
            Created = org.Now,
            LastUpdated = org.Now,
            Status = activate ? AppRecord.ActiveStatus : "INACTIVE",
            Content = content,
            Service = service,
        });
        Log(call, app, "application.lifecycle.create");
        JsonObject json = app.ToJson(org);
        if (service?.ClientSecret is not null)
        {
            json["credentials"]!["oauthClient"]!["client_secret"] = service.ClientSecret;
        }

        return Answer.Ok(json);
    }

    private static ServiceApp CreateService(Call call, JsonObject settings, string id)
    {
        bool bySecret = AppRules.AuthenticationMethod(call.Body) == "client_secret_basic";
        string clientId = (string?)call.Body["credentials"]!["oauthClient"]!["client_id"] ?? id;
        if (call.Org.FindApp(clientId) is not null)
        {
            throw OktaErrors.Validation("client_id", "client_id: An object with this field already exists in the current organization");
        }

        ServiceApp service = new(clientId) { ClientSecret = bySecret ? Ids.Text(64) : null };
        Apply(call, service, settings);
        return bySecret || service.Keys.Count > 0
            ? service
            : throw OktaErrors.Validation("jwks", "jwks: private_key_jwt needs a key");
    }

    private static void Apply(Call call, ServiceApp service, JsonObject settings)
    {
        if (settings.ContainsKey("jwks"))
        {
            PublicKey[] keys = AppRules.Keys(settings, call.Org.Now);
            AppKeyRules.VerifySet(keys);
            foreach (PublicKey key in keys)
            {
                // A key that is sent back stays the same registration.
                if (service.FindKey(key.Id) is { } known)
                {
                    key.RecordId = known.RecordId;
                    key.Created = known.Created;
                }
            }

            service.RemoveKeys();
            service.Keys.AddRange(keys);
        }

        service.RequireDPoP = settings["dpop_bound_access_tokens"] is JsonValue value && value.TryGetValue(out bool bound) && bound;
    }

    private static Answer Replace(Call call)
    {
        AppRecord app = Find(call);
        JsonObject content = AppRules.Content(call.Body, app);
        if (app.Service is not null)
        {
            Apply(call, app.Service, AppRules.ServiceSettings(call.Body)
                ?? throw OktaErrors.Validation("application_type", "application_type: cannot be changed"));
        }

        app.Content = content;
        app.LastUpdated = call.Org.Now;
        Log(call, app, "application.lifecycle.update");
        return Answer.Ok(app.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        AppRecord app = Find(call);
        if (app.Status == AppRecord.ActiveStatus)
        {
            throw OktaErrors.DeleteActiveApp();
        }

        call.Org.Apps.Remove(app);
        if (app.Service is { } service)
        {
            service.RemoveKeys();
            call.Org.RoleAssignments.RemoveOf(service.Assignee);
        }

        Log(call, app, "application.lifecycle.delete");
        return Answer.NoContent();
    }

    private static Answer SetStatus(Call call, string status, string eventType)
    {
        AppRecord app = Find(call);
        app.Status = status;
        app.LastUpdated = call.Org.Now;
        Log(call, app, eventType);
        return new Answer { Status = 200 };
    }
}
