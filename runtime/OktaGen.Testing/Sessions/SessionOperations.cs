namespace OktaGen.Testing;

/// <summary>Sessions, each by its id, and all of a user.</summary>
internal static class SessionOperations
{
    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/sessions/{sessionId}", OktaScopes.SessionsRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("DELETE", "/api/v1/sessions/{sessionId}", OktaScopes.SessionsManage, Revoke),
        new("POST", "/api/v1/sessions/{sessionId}/lifecycle/refresh", OktaScopes.SessionsManage, Refresh),
        new("DELETE", "/api/v1/users/{id}/sessions", OktaScopes.UsersManage, RevokeAll),
    ];

    private static SessionRecord Find(Call call)
    {
        string id = call.PathValues["sessionId"];
        return call.Org.Sessions.FindById(id) is { } session && session.Expires > call.Org.Clock.GetUtcNow()
            ? session
            : throw OktaErrors.ResourceNotFound(id, "Session");
    }

    private static Answer Revoke(Call call)
    {
        SessionRecord session = Find(call);
        call.Org.Sessions.Remove(session);
        call.Org.Logs.Add(call, "user.session.end", "User logout from Okta", session.User.ToTarget());
        return Answer.NoContent();
    }

    private static Answer Refresh(Call call)
    {
        SessionRecord session = Find(call);
        session.Expires = call.Org.Now + SessionRecord.Lifetime;
        return Answer.Ok(session.ToJson(call.Org));
    }

    private static Answer RevokeAll(Call call)
    {
        call.Query.Flag("oauthTokens", defaultValue: false);
        call.Query.Flag("forgetDevices", defaultValue: true);
        UserRecord user = UserOperations.Find(call);
        call.Org.Sessions.RemoveAll(session => session.User == user);
        call.Org.Logs.Add(call, "user.session.clear", "Clear user session", user.ToTarget());
        return Answer.NoContent();
    }
}
