using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary><c>GET /api/v1/users</c>: plain, searched, filtered, or looked up by <c>q</c>.</summary>
internal static class UserListing
{
    private const int MaxPage = 200;
    private const int LookupLimit = 10;

    private static readonly SearchSchema s_search = new(SearchOperatorsOf, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchSchema s_filter = new(FilterOperatorsOf, StringComparison.Ordinal);

    public static Answer List(Call call)
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
            return LookUp(call, lookup);
        }

        if (search is not null)
        {
            return Page(call, Sort(call, Matching(call, call.Org.SearchedUsers, SearchParser.Parse(search, s_search))));
        }

        return filter is not null
            ? Page(call, Matching(
                call, call.Org.Users.All.Select(user => new IndexedObject(user.Sequence, user.ToJson(call.Org))),
                SearchParser.Parse(filter, s_filter)))
            : Page(call, [.. call.Org.Users.All.Where(user =>
                user.Status != UserStatus.Deprovisioned && call.Reaches(ResourceKind.Users, user.Id))]);
    }

    private static Answer Page<T>(Call call, T[] users)
        where T : IListed => Pager.Page(call, users, MaxPage, MaxPage, user => UserJson.Trim(user.ToJson(call.Org), call));

    private static IndexedObject[] Matching(Call call, IEnumerable<IndexedObject> users, Func<JsonObject, bool> predicate) =>
        [.. users.Where(user => call.Reaches(ResourceKind.Users, user.Id) && predicate(user.Json))];

    /// <summary>A quick look-up by the start of a name or e-mail address. It has no pages and no links.</summary>
    private static Answer LookUp(Call call, string text)
    {
        int limit = Pager.Limit(call, LookupLimit, MaxPage);
        IEnumerable<IndexedObject> found = Matching(call, call.Org.SearchedUsers, user =>
                (string?)user["status"] != UserStatus.Deprovisioned
                && (Starts(user, "firstName", text) || Starts(user, "lastName", text) || Starts(user, "email", text)))
            .Take(limit);
        return Answer.Ok(new JsonArray([.. found.Select(user => UserJson.Trim(user.ToJson(call.Org), call))]));
    }

    private static bool Starts(JsonObject user, string attribute, string text) =>
        user["profile"]![attribute]!.GetValue<string>().StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static IndexedObject[] Sort(Call call, IndexedObject[] users)
    {
        if (call.Query["sortBy"] is not { } attribute)
        {
            return users;
        }

        if (SearchOperatorsOf(attribute) == SearchOperators.None)
        {
            throw OktaErrors.InvalidSearch($"The attribute cannot be sorted by: {attribute}");
        }

        IComparer<string> order = Comparer<string>.Create((left, right) =>
            (call.Query["sortOrder"]?.StartsWith("desc", StringComparison.OrdinalIgnoreCase) == true ? -1 : 1)
            * string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
        return [.. users
            .OrderBy(user => SearchComparison.Values(user.Json, attribute).FirstOrDefault()?.ToString() ?? "", order)
            .ThenBy(user => user.Id, StringComparer.Ordinal)];
    }

    private static SearchOperators SearchOperatorsOf(string attribute) => attribute switch
    {
        "profile.firstName" or "profile.lastName" or "profile.email" or "profile.login" =>
            SearchOperators.Eq | SearchOperators.Sw | SearchOperators.Co | SearchOperators.Pr | SearchOperators.Order,
        "id" or "status" or "type.id" => SearchOperators.Eq | SearchOperators.Sw | SearchOperators.Pr | SearchOperators.Order,
        "created" or "activated" or "statusChanged" or "lastUpdated" => SearchOperators.Eq | SearchOperators.Pr | SearchOperators.Order,
        _ when attribute.StartsWith("profile.", StringComparison.Ordinal) && attribute.Length > "profile.".Length =>
            SearchOperators.Eq | SearchOperators.Sw | SearchOperators.Pr | SearchOperators.Order,
        _ => SearchOperators.None,
    };

    private static SearchOperators FilterOperatorsOf(string attribute) => attribute switch
    {
        "id" or "status" or "profile.login" or "profile.email" or "profile.firstName" or "profile.lastName" => SearchOperators.Eq,
        "lastUpdated" => SearchOperators.Eq | SearchOperators.Order,
        _ => SearchOperators.None,
    };
}
