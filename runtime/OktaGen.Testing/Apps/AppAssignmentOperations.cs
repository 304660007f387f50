using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Which users and groups are assigned to an app.</summary>
internal static class AppAssignmentOperations
{
    private const int UserPage = 50;
    private const int MaxUserPage = 500;

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/apps/{appId}/users", OktaScopes.AppsRead, call =>
            Pager.Page(call, AppOperations.Find(call).Users.All, UserPage, MaxUserPage)),
        new("POST", "/api/v1/apps/{appId}/users", OktaScopes.AppsManage, AssignUser),
        new("GET", "/api/v1/apps/{appId}/users/{userId}", OktaScopes.AppsRead, call => Answer.Ok(FindUser(call).ToJson(call.Org))),
        new("POST", "/api/v1/apps/{appId}/users/{userId}", OktaScopes.AppsManage, UpdateUser),
        new("DELETE", "/api/v1/apps/{appId}/users/{userId}", OktaScopes.AppsManage, UnassignUser),
        new("GET", "/api/v1/apps/{appId}/groups", OktaScopes.AppsRead, call =>
            Pager.Page(call, AppOperations.Find(call).Groups.All, AppOperations.DefaultPage, AppOperations.MaxPage)),
        new("GET", "/api/v1/apps/{appId}/groups/{groupId}", OktaScopes.AppsRead, call => Answer.Ok(FindGroup(call).ToJson(call.Org))),
        new("PUT", "/api/v1/apps/{appId}/groups/{groupId}", OktaScopes.AppsManage, AssignGroup),
        new("DELETE", "/api/v1/apps/{appId}/groups/{groupId}", OktaScopes.AppsManage, UnassignGroup),
        new("GET", "/api/v1/groups/{groupId}/apps", OktaScopes.GroupsRead, ListOfGroup),
        new("GET", "/api/v1/users/{id}/appLinks", OktaScopes.UsersRead, ListOfUser),
    ];

    private static AppAssignment FindUser(Call call)
    {
        string id = call.PathValues["userId"];
        return AppOperations.Find(call).Users.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "AppUser");
    }

    private static AppAssignment FindGroup(Call call)
    {
        string id = call.PathValues["groupId"];
        return AppOperations.Find(call).Groups.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "ApplicationGroupAssignment");
    }

    private static Answer AssignUser(Call call)
    {
        AppRecord app = AppOperations.Find(call);
        string id = JsonBody.Text(call.Body, "id") ?? throw OktaErrors.Validation("id", "id: The field cannot be left blank");
        UserRecord user = call.Org.Users.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "User");
        if (user.Status == UserStatus.Deprovisioned)
        {
            throw OktaErrors.WrongStatus();
        }

        return Assign(call, app.Users, app, id, isUser: true, () =>
            AppOperations.Log(call, app, "application.user_membership.add", user.ToTarget()));
    }

    private static Answer UpdateUser(Call call)
    {
        AppAssignment existing = FindUser(call);
        AppRecord app = AppOperations.Find(call);
        return Assign(call, app.Users, app, existing.Id, isUser: true, () => { }, isChange: true);
    }

    private static Answer UnassignUser(Call call)
    {
        AppAssignment assignment = FindUser(call);
        AppRecord app = AppOperations.Find(call);
        app.Users.Remove(assignment);
        AppOperations.Log(call, app, "application.user_membership.remove", [
            .. new[] { call.Org.Users.FindById(assignment.Id) }.OfType<UserRecord>().Select(static user => user.ToTarget())]);
        return Answer.NoContent();
    }

    private static Answer AssignGroup(Call call)
    {
        AppRecord app = AppOperations.Find(call);
        string id = call.PathValues["groupId"];
        GroupRecord group = call.Org.Groups.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "UserGroup");
        return Assign(call, app.Groups, app, id, isUser: false, () =>
            AppOperations.Log(call, app, "group.application_assignment.add", group.ToTarget()));
    }

    private static Answer UnassignGroup(Call call)
    {
        AppAssignment assignment = FindGroup(call);
        AppRecord app = AppOperations.Find(call);
        app.Groups.Remove(assignment);
        AppOperations.Log(call, app, "group.application_assignment.remove", [
            .. new[] { call.Org.Groups.FindById(assignment.Id) }.OfType<GroupRecord>().Select(static group => group.ToTarget())]);
        return Answer.NoContent();
    }

    // Assigning twice replaces profile and priority; a change leaves what it does not name. The body may be missing.
    private static Answer Assign(
        Call call, EntityStore<AppAssignment> assignments, AppRecord app, string id, bool isUser, Action log, bool isChange = false)
    {
        JsonObject content = call.Content.Length == 0 ? [] : (JsonObject)call.Body.DeepClone();
        AppAssignment? existing = assignments.FindById(id);
        JsonObject? kept = isChange ? existing?.Content["profile"] as JsonObject : null;
        if (AppUserRules.Profile(JsonBody.Object(content, "profile"), kept, app, id, isUser) is { } profile)
        {
            content["profile"] = profile;
        }

        if (existing is not null)
        {
            assignments.Remove(existing);
        }
        else
        {
            log();
        }

        AppAssignment assignment = assignments.Add(
            sequence => new AppAssignment(id, sequence, app.Id, isUser, existing?.Created ?? call.Org.Now, content));
        return Answer.Ok(assignment.ToJson(call.Org));
    }

    private static Answer ListOfGroup(Call call)
    {
        string id = call.PathValues["groupId"];
        _ = call.Org.Groups.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "UserGroup");
        return Pager.Page(
            call, [.. call.Org.Apps.All.Where(app =>
                app.Groups.FindById(id) is not null)], AppOperations.DefaultPage, AppOperations.MaxPage);
    }

    private static Answer ListOfUser(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        HashSet<string> groups = [.. call.Org.Groups.All.Where(group => group.HasMember(user.Id)).Select(group => group.Id)];
        return Answer.Ok(new JsonArray([.. call.Org.Apps.All
            .Where(app => app.Users.FindById(user.Id) is not null || app.Groups.All.Any(group => groups.Contains(group.Id)))
            .Select(app => new JsonObject
            {
                ["id"] = app.Id,
                ["appInstanceId"] = app.Id,
                ["appName"] = app.Name,
                ["label"] = app.Label,
                ["linkUrl"] = $"{call.Org.BaseUrl}/home/{app.Name}/{app.Id}",
                ["hidden"] = false,
                ["sortOrder"] = 0,
            })]));
    }
}
