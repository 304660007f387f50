using System.CommandLine;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Groups, their members and their apps.</summary>
internal static class GroupCommands
{
    private static readonly Argument<string> s_group = new("group") { Description = "The group's id or exact name." };

    private static readonly Argument<string> s_user = new("user") { Description = "The user's id or login." };

    public static Command Create(DirectoryHost host) => new("group", "Groups, their members and their apps.")
    {
        CreateGroup(host),
        List(host),
        AddUser(host),
        RemoveUser(host),
        Members(host),
        OfUser(host),
        AssignApp(host),
    };

    private static Command CreateGroup(DirectoryHost host)
    {
        var name = new Argument<string>("name") { Description = "The name." };
        var description = new Option<string?>("--description", "-d") { Description = "What the group is for." };
        return new Command("create", "Creates a group.") { name, description }.WithFormat().Does(host, async (call, token) =>
        {
            var group =
                new AddGroupRequest { Profile = new OktaUserGroupProfile { Name = call.Get(name), Description = call.Get(description) } };
            await Columns.Groups.WriteAsync(call, await new GroupsClient(call.Okta).AddGroupAsync(group, cancellationToken: token));
        });
    }

    private static Command List(DirectoryHost host)
    {
        var query = new Option<string?>("--query", "-q") { Description = "How the name begins." };
        var filter = new Option<string?>("--filter") { Description = "A filter expression, such as: type eq \"OKTA_GROUP\"" };
        var search = new Option<string?>("--search") { Description = "A search expression, such as: profile.name co \"Sales\"" };
        return new Command("list", "Lists groups.") { query, filter, search }.WithPages()
            .Does(host, (call, token) => Columns.Groups.WriteAsync(
                call,
                new GroupsClient(call.Okta).ListGroupsAsync(
                    search: call.Get(search), filter: call.Get(filter), q: call.Get(query), limit: Listing<Group>.PageSize(call),
                    cancellationToken: token).ReadAhead(),
                token));
    }

    private static Command AddUser(DirectoryHost host) =>
        new Command("add-user", "Makes a user a member of a group.") { s_group, s_user }.Does(host, async (call, token) =>
    {
        string user = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
        string group = await References.FindGroupIdAsync(call.Okta, call.Get(s_group), token);
        await new GroupsClient(call.Okta).AssignUserToGroupAsync(group, user, cancellationToken: token);
        call.Terminal.Say($"{call.Get(s_user)} is a member of {call.Get(s_group)}.");
    });

    private static Command RemoveUser(DirectoryHost host) =>
        new Command("remove-user", "Takes a user out of a group.") { s_group, s_user }.Does(host, async (call, token) =>
    {
        string user = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
        string group = await References.FindGroupIdAsync(call.Okta, call.Get(s_group), token);
        await new GroupsClient(call.Okta).UnassignUserFromGroupAsync(group, user, cancellationToken: token);
        call.Terminal.Say($"{call.Get(s_user)} is no member of {call.Get(s_group)}.");
    });

    private static Command Members(DirectoryHost host)
    {
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Show the manager, too." };
        return new Command("members", "Lists the members of a group.") { s_group, verbose }.WithPages().Does(host, async (call, token) =>
        {
            string group = await References.FindGroupIdAsync(call.Okta, call.Get(s_group), token);
            await (call.Get(verbose) ? Columns.UsersInDetail : Columns.Users).WriteAsync(
                call, new GroupsClient(call.Okta)
                    .ListGroupUsersAsync(group, limit: Listing<User>.PageSize(call), cancellationToken: token)
                    .ReadAhead(), token);
        });
    }

    private static Command OfUser(DirectoryHost host) =>
        new Command("of", "Lists the groups of a user.") { s_user }.WithPages().Does(host, async (call, token) =>
        await Columns.Groups.WriteAsync(
            call,
            new UserResourcesClient(call.Okta)
                .ListUserGroupsAsync(await References.FindUserIdAsync(call.Okta, call.Get(s_user), token), cancellationToken: token),
            token));

    private static Command AssignApp(DirectoryHost host)
    {
        var app = new Argument<string>("app") { Description = "The app's id or exact label." };
        var priority =
            new Option<long?>("--priority") { Description = "Which group's settings win where a user is in several; 0 is the first." };
        return new Command("assign-app", "Assigns an app to the members of a group.") { s_group, app, priority }.Does(
            host, async (call, token) =>
        {
            string groupId = await References.FindGroupIdAsync(call.Okta, call.Get(s_group), token);
            string appId = await References.FindAppIdAsync(call.Okta, call.Get(app), token);
            ApplicationGroupAssignmentRequest? body = call.Get(priority) is { } value
                ? new ApplicationGroupAssignmentRequest { Priority = value }
                : null;
            await new ApplicationGroupsClient(call.Okta).AssignGroupToApplicationAsync(appId, groupId, body, cancellationToken: token);
            call.Terminal.Say($"{call.Get(app)} is assigned to {call.Get(s_group)}.");
        });
    }
}
