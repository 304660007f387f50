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
            return Page(call, Sort(call, Matching(call, SearchParser.Parse(search, s_search))));
        }

        return filter is not null
            ? Page(call, Matching(call, SearchParser.Parse(filter, s_filter)))
            : Page(call, [.. Reached(call).Where(user => user.Status != UserStatus.Deprovisioned)]);
    }

    private static Answer Page(Call call, UserRecord[] users) =>
        Pager.Page(call, users, MaxPage, MaxPage, user => UserJson.Trim(user.ToJson(call.Org), call));

    private static IEnumerable<UserRecord> Reached(Call call) =>
        call.Org.Users.All.Where(user => call.Reaches(ResourceKind.Users, user.Id));

    private static UserRecord[] Matching(Call call, Func<JsonObject, bool> predicate) =>
        [.. Reached(call).Where(user => predicate(user.ToJson(call.Org)))];

    /// <summary>A quick look-up by the start of a name or e-mail address. It has no pages and no links.</summary>
    private static Answer LookUp(Call call, string text)
    {
        int limit = Pager.Limit(call, LookupLimit, MaxPage);
        IEnumerable<UserRecord> found = Reached(call)
            .Where(user => user.Status != UserStatus.Deprovisioned)
            .Where(user => Starts(user, "firstName", text) || Starts(user, "lastName", text) || Starts(user, "email", text))
            .Take(limit);
        return Answer.Ok(new JsonArray([.. found.Select(user => UserJson.Trim(user.ToJson(call.Org), call))]));
    }

    private static bool Starts(UserRecord user, string attribute, string text) =>
        user.Profile[attribute]!.GetValue<string>().StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static UserRecord[] Sort(Call call, UserRecord[] users)
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
            .OrderBy(user => SearchComparison.Values(user.ToJson(call.Org), attribute).FirstOrDefault()?.ToString() ?? "", order)
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
