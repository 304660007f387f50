using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Create, read, update and delete users.</summary>
internal static class UserOperations
{
    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/users", OktaScopes.UsersRead, UserListing.List),
        new("POST", "/api/v1/users", OktaScopes.UsersManage, Create),
        new("GET", "/api/v1/users/{id}", OktaScopes.UsersRead, Get),
        new("POST", "/api/v1/users/{id}", OktaScopes.UsersManage, Update),
        new("PUT", "/api/v1/users/{id}", OktaScopes.UsersManage, Replace),
        new("DELETE", "/api/v1/users/{id}", OktaScopes.UsersManage, Delete),
    ];

    /// <summary>The user that the path names.</summary>
    public static UserRecord Find(Call call)
    {
        string id = call.PathValues["id"];
        if (id == "me")
        {
            return (call.Caller.IsAdmin ? call.Org.Users.Admin : call.Caller.User is { } user ? call.Org.Users.FindById(user) : null)
                ?? throw OktaErrors.ResourceNotFound("me", "User");
        }

        return Find(call, id);
    }

    /// <summary>The user of an id or a login.</summary>
    public static UserRecord Find(Call call, string id) => call.Org.Users.Find(id) ?? throw OktaErrors.ResourceNotFound(id, "User");

    private static Answer Create(Call call)
    {
        OrgState org = call.Org;
        DateTimeOffset now = org.Now;
        bool activate = call.Query.Flag("activate", defaultValue: true);
        bool mustChangePassword = call.Query["nextLogin"] == "changePassword";
        JsonObject sent = JsonBody.Object(call.Body, "profile")
            ?? throw OktaErrors.Validation("profile", "profile: The field cannot be left blank");
        UserTypeRecord type = FindType(call) ?? org.Schemas.DefaultType;
        JsonObject profile = UserRules.Profile(sent, org, type);
        (bool hasPassword, _) = UserRules.ReadCredentials(call.Body);
        if (mustChangePassword && !(activate && hasPassword))
        {
            throw OktaErrors.Validation("nextLogin", "nextLogin: changePassword needs activate=true and a password");
        }

        Action<UserRecord>[] others = [.. org.UserEvents.Creating.Select(read => read(call))];
        UserRecord user = org.Users.Add(profile, now, type.Id);
        UserRules.Credentials(call.Body, user, now);
        if (activate)
        {
            user.Become(mustChangePassword ? UserStatus.PasswordExpired : hasPassword ? UserStatus.Active : UserStatus.Provisioned, now);
        }

        org.Logs.Add(call, "user.lifecycle.create", "Create Okta user", user.ToTarget());
        if (activate)
        {
            org.Logs.Add(call, "user.lifecycle.activate", "Activate Okta user", user.ToTarget());
        }

        Array.ForEach(others, add => add(user));

        return Answer.Ok(UserJson.WriteSingle(user, org));
    }

    private static Answer Get(Call call)
    {
        UserRecord user = Find(call);
        return Answer.Ok(UserJson.Trim(UserJson.WriteSingle(user, call.Org), call)).With("ETag", user.EntityTag);
    }

    private static Answer Update(Call call)
    {
        UserRecord user = FindForChange(call);
        JsonObject? sent = JsonBody.Object(call.Body, "profile");
        JsonObject? merged = null;
        if (sent is not null)
        {
            merged = (JsonObject)user.Profile.DeepClone();
            foreach (KeyValuePair<string, JsonNode?> member in sent)
            {
                merged[member.Key] = member.Value?.DeepClone();
            }
        }

        _ = FindType(call);
        return Apply(call, user, merged, TypeOf(call, user));
    }

    private static Answer Replace(Call call)
    {
        UserRecord user = FindForChange(call);
        return Apply(call, user, JsonBody.Object(call.Body, "profile"), FindType(call) ?? TypeOf(call, user));
    }

    private static Answer Apply(Call call, UserRecord user, JsonObject? sent, UserTypeRecord type)
    {
        JsonObject? profile = sent is null ? null : UserRules.Profile(sent, call.Org, type, user);
        UserRules.ReadCredentials(call.Body);
        user.TypeId = type.Id;
        if (profile is not null)
        {
            call.Org.Users.SetProfile(user, profile, call.Org.Now);
            call.Org.Logs.Add(call, "user.account.update_profile", "Update user profile for Okta", user.ToTarget());
        }

        UserRules.Credentials(call.Body, user, call.Org.Now);
        return Answer.Ok(UserJson.WriteSingle(user, call.Org));
    }

    private static Answer Delete(Call call)
    {
        UserRecord user = Find(call);
        if (user.Status != UserStatus.Deprovisioned)
        {
            UserLifecycle.BeginDeprovision(call.Org, user);
            call.Org.Logs.Add(call, "user.lifecycle.deactivate", "Deactivate Okta user", user.ToTarget());
        }
        else if (user != call.Org.Users.Admin)
        {
            call.Org.Users.Remove(user);
            call.Org.Get<UserModule>().Index.Remove(user, call.Org);
            call.Org.Logs.Add(call, "user.lifecycle.delete.initiated", "Delete Okta user", user.ToTarget());
        }

        return Answer.NoContent();
    }

    private static UserRecord FindForChange(Call call)
    {
        UserRecord user = Find(call);
        string condition = call.Headers.IfMatch.ToString();
        if (condition.Length > 0 && condition != "*" && condition != user.EntityTag)
        {
            throw OktaErrors.EntityTagMismatch();
        }

        return user.Status == UserStatus.Deprovisioned ? throw OktaErrors.WrongStatus() : user;
    }

    private static UserTypeRecord TypeOf(Call call, UserRecord user) => call.Org.Schemas.FindType(user.TypeId)!;

    // The type that the request names, if it names one.
    private static UserTypeRecord? FindType(Call call) =>
        (JsonBody.Object(call.Body, "type") is { } sent ? JsonBody.Text(sent, "id") : null) is { } type
            ? call.Org.Schemas.FindType(type) ?? throw OktaErrors.ResourceNotFound(type, "UserType")
            : null;
}
