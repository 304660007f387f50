using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Writes users as Okta does. Passwords and answers are never in it.</summary>
internal static class UserJson
{
    public static JsonObject Write(UserRecord user, OrgState org)
    {
        JsonObject profile = (JsonObject)user.Profile.DeepClone();
        profile.TryAdd("mobilePhone", null);
        profile.TryAdd("secondEmail", null);
        JsonObject json = new()
        {
            ["id"] = user.Id,
            ["status"] = user.Status,
            ["created"] = OrgState.Stamp(user.Created),
            ["activated"] = OrgState.Stamp(user.Activated),
            ["statusChanged"] = OrgState.Stamp(user.StatusChanged),
            ["lastLogin"] = null,
            ["lastUpdated"] = OrgState.Stamp(user.LastUpdated),
            ["passwordChanged"] = OrgState.Stamp(user.PasswordChanged),
            ["type"] = new JsonObject { ["id"] = user.TypeId },
            ["profile"] = profile,
            ["credentials"] = Credentials(user),
            ["_links"] = new JsonObject { ["self"] = org.Link("/api/v1/users/" + user.Id) },
        };
        if (user.Deactivation is not null)
        {
            json["transitioningToStatus"] = UserStatus.Deprovisioned;
        }

        return json;
    }

    /// <summary>A user that is answered alone also carries links to what can be done with it in its status.</summary>
    public static JsonObject WriteSingle(UserRecord user, OrgState org)
    {
        JsonObject json = Write(user, org);
        JsonObject links = json["_links"]!.AsObject();
        string path = "/api/v1/users/" + user.Id;
        foreach (string name in Transitions(user.Status))
        {
            string step = name switch { "resetPassword" => "reset_password", "expirePassword" => "expire_password", _ => name };
            links[name] = org.Link($"{path}/lifecycle/{step}", "POST");
        }

        links["type"] = org.Link("/api/v1/meta/types/user/" + user.TypeId);
        return json;
    }

    /// <summary>Applies what the request's <c>Content-Type</c> asks to leave out: <c>okta-response=omitCredentials,…</c>.</summary>
    public static JsonObject Trim(JsonObject user, Call call)
    {
        string contentType = call.Headers.ContentType.ToString();
        int at = contentType.IndexOf("okta-response=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return user;
        }

        string[] omitted = contentType[(at + "okta-response=".Length)..].Split(';')[0].Trim('"', ' ')
            .Split(',', StringSplitOptions.TrimEntries);
        if (omitted.Contains("omitCredentials"))
        {
            user.Remove("credentials");
        }

        if (omitted.Contains("omitCredentialsLinks"))
        {
            JsonObject links = user["_links"]!.AsObject();
            links.Remove("resetPassword");
            links.Remove("expirePassword");
        }

        return user;
    }

    private static JsonObject Credentials(UserRecord user)
    {
        JsonObject credentials = [];
        if (user.HasPassword)
        {
            credentials["password"] = new JsonObject();
        }

        if (user.RecoveryQuestion is not null)
        {
            credentials["recovery_question"] = new JsonObject { ["question"] = user.RecoveryQuestion };
        }

        credentials["provider"] = new JsonObject { ["type"] = "OKTA", ["name"] = "OKTA" };
        return credentials;
    }

    private static string[] Transitions(string status) => status switch
    {
        UserStatus.Staged => ["activate", "deactivate"],
        UserStatus.Deprovisioned => ["activate"],
        UserStatus.Active => ["suspend", "resetPassword", "expirePassword", "deactivate"],
        UserStatus.Suspended => ["unsuspend", "deactivate"],
        UserStatus.LockedOut => ["unlock", "resetPassword", "deactivate"],
        UserStatus.Provisioned => ["reactivate", "deactivate"],
        UserStatus.Recovery => ["reactivate", "resetPassword", "deactivate"],
        _ => ["resetPassword", "deactivate"],
    };
}
