using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>Groups: list, create, replace, delete.</summary>
internal static class GroupOperations
{
    public const int MaxPage = 10_000;

    private const int LookupLimit = 300;

    private static readonly SearchSchema s_search = new(SearchOperatorsOf, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchSchema s_filter = new(FilterOperatorsOf, StringComparison.Ordinal);

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/groups", OktaScopes.GroupsRead, List),
        new("POST", "/api/v1/groups", OktaScopes.GroupsManage, Create),
        new("GET", "/api/v1/groups/{groupId}", OktaScopes.GroupsRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", "/api/v1/groups/{groupId}", OktaScopes.GroupsManage, Replace),
        new("DELETE", "/api/v1/groups/{groupId}", OktaScopes.GroupsManage, Delete),
    ];

    public static GroupRecord Find(Call call)
    {
        string id = call.PathValues["groupId"];
        return call.Org.Groups.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "UserGroup");
    }

    private static Answer List(Call call)
    {
        string? search = call.Query["search"];
        string? filter = call.Query["filter"];
        string? lookup = call.Query["q"];
        if (search is not null && (filter is not null || lookup is not null))
        {
            throw OktaErrors.SearchWithFilter();
        }

        if (lookup is not null)
        {
            int limit = Pager.Limit(call, LookupLimit, LookupLimit);
            IEnumerable<IndexedObject> found = Reached(call, call.Org.SearchedGroups)
                .Where(group => ((string)group.Json["profile"]!["name"]!).StartsWith(lookup, StringComparison.OrdinalIgnoreCase))
                .Take(limit);
            return Answer.Ok(new JsonArray([.. found.Select(group => group.ToJson(call.Org))]));
        }

        IEnumerable<IndexedObject> groups = Reached(
            call, search is not null
            ? call.Org.SearchedGroups
            : call.Org.Groups.All.Select(group => new IndexedObject(group.Sequence, group.ToJson(call.Org))));
        if (search is not null || filter is not null)
        {
            Func<JsonObject, bool> predicate = search is not null
                ? SearchParser.Parse(search, s_search)
                : SearchParser.Parse(filter!, s_filter);
            groups = groups.Where(group => predicate(group.Json));
        }

        return Pager.Page(call, [.. groups], MaxPage, MaxPage);
    }

    private static IEnumerable<IndexedObject> Reached(Call call, IEnumerable<IndexedObject> groups) =>
        groups.Where(group => call.Reaches(ResourceKind.Groups, group.Id));

    private static Answer Create(Call call)
    {
        JsonObject profile = GroupRules.Profile(JsonBody.Object(call.Body, "profile"), call.Org);
        GroupRecord group = call.Org.Groups.Add(profile, call.Org.Now);
        call.Org.Logs.Add(call, "group.lifecycle.create", "Create Okta group", group.ToTarget());
        return Answer.Ok(group.ToJson(call.Org));
    }

    private static Answer Replace(Call call)
    {
        GroupRecord group = Find(call);
        group.SetProfile(GroupRules.Profile(JsonBody.Object(call.Body, "profile"), call.Org, group), call.Org.Now);
        call.Org.Logs.Add(call, "group.profile.update", "Update Okta group profile", group.ToTarget());
        return Answer.Ok(group.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        GroupRecord group = Find(call);
        call.Org.Groups.Remove(group);
        call.Org.Get<GroupModule>().Index.Remove(group, call.Org);
        call.Org.Get<GroupModule>().Deleted.ForEach(tell => tell(group));
        call.Org.Logs.Add(call, "group.lifecycle.delete", "Delete Okta group", group.ToTarget());
        return Answer.NoContent();
    }

    private static SearchOperators SearchOperatorsOf(string attribute) => attribute switch
    {
        "profile.name" or "profile.description" => SearchOperators.Eq | SearchOperators.Sw | SearchOperators.Co,
        "id" or "type" or "source.id" => SearchOperators.Eq | SearchOperators.Sw,
        "created" or "lastUpdated" or "lastMembershipUpdated" => SearchOperators.Eq | SearchOperators.Order,
        _ when attribute.StartsWith("profile.", StringComparison.Ordinal) && attribute.Length > "profile.".Length =>
            SearchOperators.Eq | SearchOperators.Sw,
        _ => SearchOperators.None,
    };

    private static SearchOperators FilterOperatorsOf(string attribute) => attribute switch
    {
        "id" or "type" => SearchOperators.Eq,
        "lastUpdated" or "lastMembershipUpdated" => SearchOperators.Eq | SearchOperators.Order,
        _ => SearchOperators.None,
    };
}
