using System.Net;
using System.Text.Json;

namespace OktaGen.AspNetCore.Tests;

public sealed class EndpointTests : PeopleServiceTest
{
    [Fact]
    public async Task A_user_is_read_by_login()
    {
        JsonElement person = await GetAsync("/users/ada@example.com");

        Assert.Equal(Ada.Id, person.GetProperty("id").GetString());
        Assert.Equal("Lovelace", person.GetProperty("lastName").GetString());
        Assert.Equal("ACTIVE", person.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Users_are_found_by_the_beginning_of_their_last_name_whatever_is_in_it()
    {
        Assert.Equal(["ada@example.com", "barbara@example.com"], Logins(await GetAsync("/users?lastName=L")));
        Assert.Empty(Logins(await GetAsync("/users?lastName=" + Uri.EscapeDataString("x\" or profile.lastName sw \"L"))));
    }

    [Fact]
    public async Task A_listing_goes_on_at_its_cursor_to_the_end()
    {
        JsonElement first = await GetAsync("/users");
        JsonElement second = await GetAsync("/users?cursor=" + Uri.EscapeDataString(first.GetProperty("cursor").GetString()!));

        Assert.Equal(["ada@example.com", "alan@example.com", "barbara@example.com"], [.. Logins(first), .. Logins(second)]);
        Assert.Equal(JsonValueKind.Null, second.GetProperty("cursor").ValueKind);
    }

    [Fact]
    public async Task A_cursor_tells_nothing_and_none_can_be_made_up()
    {
        JsonElement first = await GetAsync("/users");
        int calls = Org.Requests.Count;

        Assert.DoesNotContain("/api/", first.GetProperty("cursor").GetString(), StringComparison.Ordinal);
        await FailAsync(HttpStatusCode.BadRequest, "/users?cursor=" + Uri.EscapeDataString(new Uri(Org.Url, "/api/v1/apps").ToString()));
        Assert.Equal(calls, Org.Requests.Count);
    }

    [Fact]
    public async Task A_user_is_suspended()
    {
        using HttpResponseMessage response = await Http.PostAsync(new Uri($"/users/{Ada.Id}/suspend", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("SUSPENDED", Org.Users.Find(Ada.Id)!.Status);
    }

    [Fact]
    public async Task A_user_joins_a_group_by_its_name_and_leaves_it()
    {
        var membership = new Uri("/groups/Engineering/members/" + Ada.Id, UriKind.Relative);

        using HttpResponseMessage joined = await Http.PutAsync(membership, null);
        Assert.Equal(HttpStatusCode.NoContent, joined.StatusCode);
        Assert.Equal(["ada@example.com"], Logins(await GetAsync("/groups/Engineering/members")));

        using HttpResponseMessage left = await Http.DeleteAsync(membership);
        Assert.Equal(HttpStatusCode.NoContent, left.StatusCode);
        Assert.Empty(Logins(await GetAsync("/groups/Engineering/members")));
    }

    [Fact]
    public async Task All_requests_share_one_access_token_with_the_scopes_of_the_list()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => GetAsync("/users/ada@example.com")));

        Assert.Equal(1, Org.Tokens.RequestCount);
        Assert.Equal(PeopleApi.GrantedScopes.All.Order(), Org.Requests[^1].Scopes.Order());
    }

    [Fact]
    public async Task Without_an_org_it_runs_against_one_in_its_process()
    {
        await using var service = new PeopleService(org: null);
        using HttpClient http = service.CreateClient();

        Assert.Contains("grace@example.com", await http.GetStringAsync(new Uri("/groups/Engineering/members", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri("/health", UriKind.Relative)));
        Assert.Empty(Org.Requests);
    }

    private static string[] Logins(JsonElement page) =>
        [.. page.GetProperty("people").EnumerateArray().Select(static person => person.GetProperty("login").GetString()!)];
}
