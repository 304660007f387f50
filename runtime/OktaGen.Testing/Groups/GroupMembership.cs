using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Who is in which group.</summary>
internal static class GroupMembership
{
    private const int MemberPage = 1000;
    private const int MaxGroupsOfNewUser = 20;

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/groups/{groupId}/users", OktaScopes.GroupsRead, ListMembers),
        new("PUT", "/api/v1/groups/{groupId}/users/{userId}", OktaScopes.GroupsManage, AddMember),
        new("DELETE", "/api/v1/groups/{groupId}/users/{userId}", OktaScopes.GroupsManage, RemoveMember),
        new("GET", "/api/v1/users/{id}/groups", OktaScopes.UsersRead, ListOfUser),
    ];

    /// <summary>The groups that a request to create a user names.</summary>
    public static Action<UserRecord> ReadOfNewUser(Call call)
    {
        GroupRecord[] groups = Read(call);
        return user =>
        {
            foreach (GroupRecord group in groups)
            {
                group.AddMember(user, call.Org.Now);
                LogAdded(call, user, group);
            }
        };
    }

    private static GroupRecord[] Read(Call call)
    {
        if (call.Body["groupIds"] is not { } sent)
        {
            return [];
        }

        JsonArray ids = sent as JsonArray ?? throw OktaErrors.MalformedBody();
        if (ids.Count > MaxGroupsOfNewUser)
        {
            throw OktaErrors.Validation("groupIds", "groupIds: No more than 20 groups can be given");
        }

        return [.. ids.Select(node =>
        {
            string id = node is JsonValue value && value.TryGetValue(out string? text) ? text : throw OktaErrors.MalformedBody();
            return call.Org.Groups.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "UserGroup");
        })];
    }

    private static Answer ListMembers(Call call) =>
        Pager.Page(call, [.. GroupOperations.Find(call).ListedMembers(call.Org.Now)], MemberPage, MemberPage);

    private static Answer ListOfUser(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        GroupRecord[] groups = [.. call.Org.Groups.All.Where(group => group.ListedMembers(call.Org.Now).Contains(user))];
        return Pager.Page(call, groups, GroupOperations.MaxPage, GroupOperations.MaxPage);
    }

    private static Answer AddMember(Call call)
    {
        GroupRecord group = GroupOperations.Find(call);
        UserRecord user = FindMember(call);
        if (user.Status == UserStatus.Deprovisioned)
        {
            throw OktaErrors.WrongStatus();
        }

        if (group.AddMember(user, call.Org.Now))
        {
            LogAdded(call, user, group);
        }

        return Answer.NoContent();
    }

    private static Answer RemoveMember(Call call)
    {
        GroupRecord group = GroupOperations.Find(call);
        UserRecord user = FindMember(call);
        if (group.RemoveMember(user, call.Org.Now))
        {
            call.Org.Logs.Add(
                call, "group.user_membership.remove", "Remove user from group membership", user.ToTarget(), group.ToTarget());
        }

        return Answer.NoContent();
    }

    // By id only: this path does not take a login.
    private static UserRecord FindMember(Call call)
    {
        string id = call.PathValues["userId"];
        return call.Org.Users.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "User");
    }

    private static void LogAdded(Call call, UserRecord user, GroupRecord group) =>
        call.Org.Logs.Add(call, "group.user_membership.add", "Add user to group membership", user.ToTarget(), group.ToTarget());
}
